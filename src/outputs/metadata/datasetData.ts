import type { Digest } from "../../digest/digest.ts";
import { csvFile } from "../data/dataAddresses.ts";
import { dataDay } from "../data/dataDay.ts";
import { dataSetsOf, dataVersion } from "../data/dataSets.ts";
import { licenceOf } from "../data/licence.ts";
import { absoluteUrl } from "../feeds/feedUrls.ts";
import type { DataNode } from "./dataNode.ts";
import { publisherData } from "./publicationData.ts";

/** The open data as a dataset, for their page: each set is a file of CSV to download. */
export function datasetData(name: string, description: string, digest: Digest): DataNode {
  const url = absoluteUrl("/data/", digest);
  const licence = licenceOf(digest.site);
  return {
    "@type": "Dataset",
    "@id": url,
    url,
    name,
    description,
    inLanguage: digest.site.language,
    version: String(dataVersion),
    dateModified: dataDay(digest),
    license: licence && (licence.url ?? licence.name),
    isAccessibleForFree: true,
    creator: publisherData(digest),
    distribution: dataSetsOf(digest).map((set) => {
      const { title, about } = set.words(digest.language.words);
      return {
        "@type": "DataDownload",
        name: title,
        description: about,
        encodingFormat: "text/csv",
        contentUrl: absoluteUrl(csvFile(set), digest),
      };
    }),
  };
}
