import { useRef, useState } from "preact/hooks";
import type * as Downloads from "../downloads/saveDownload.ts";
import { importModule } from "../importModule.ts";
import type { SearchAnswer, SearchSession } from "../searchSession.ts";
import { words } from "../words.ts";

interface DownloadsProps {
  readonly answer: SearchAnswer;
  readonly session: SearchSession;
  /** The address of the script that makes downloads, which is loaded for the first of them. */
  readonly script: string;
}

const formats = [
  ["csv", "CSV"],
  ["bib", "BibTeX"],
  ["ris", "RIS"],
] as const;

/** Buttons that save all items that were found, and not only those shown. */
export function DownloadButtons({ answer, session, script }: DownloadsProps) {
  const [status, setStatus] = useState("");
  const isBusy = useRef(false);
  const count = answer.ranked.length;
  if (count === 0) return null;

  const save = async (format: Downloads.DownloadFormat) => {
    if (isBusy.current) return;
    isBusy.current = true;
    setStatus(words.downloads.preparing);
    try {
      const { saveDownload } = await importModule<typeof Downloads>(script);
      setStatus(words.downloads.saved(await saveDownload(format, answer, session)));
    } catch (error) {
      console.warn(error);
      setStatus(words.downloads.failed);
    }
    isBusy.current = false;
  };

  return (
    <div class="downloads">
      <p id="downloads">{words.downloads.save(count)}</p>
      {formats.map(([format, name]) => (
        <button key={format} type="button" aria-describedby="downloads" onClick={() => save(format)}>
          {name}
        </button>
      ))}
      <p class="download-status" aria-live="polite">
        {status}
      </p>
    </div>
  );
}
