/** Words whose full stop never ends a sentence, because something follows them: a name, a number, a date. */
const always =
  "St|Mt|Ft|Dr|Mr|Mrs|Ms|Mx|Messrs|Mme|Mlle|Prof|Rev|Fr|Hon|Rt|Pres|Gov|Sen|Rep|Sec|Atty|Amb|Gen|Col|Maj|Capt|Cmdr|Cdr|Adm|Lt|Sgt|Cpl|Pvt|Brig|Supt|Insp|Det|Cllr|v|vs|cf|viz|ca|approx|incl|esp|al|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Mon|Tues?|Wed|Thu(?:rs?)?|Fri|Sat|Sun|bzw|Nr|Abs";

/** Words that may end a sentence too. */
const sometimes =
  "Inc|Ltd|Co|Corp|Cos|Bros|LLC|plc|PLC|Plc|Dept|Univ|Assn|Jr|Sr|etc|Esq|Ave|Blvd|Rd|Ala|Ariz|Ark|Calif|Colo|Conn|Del|Fla|Ga|Ill|Ind|Kan|Ky|La|Md|Mass|Mich|Minn|Miss|Mo|Mont|Neb|Nev|Okla|Ore|Pa|Tenn|Tex|Va|Vt|Wash|Wis|Ph\\.D|D\\.Phil|M\\.Sc|B\\.Sc|Ed\\.D|(?:\\p{L}\\.)*\\p{L}";

/** Words whose full stop ends no sentence if a number follows. */
const beforeNumber =
  "[Nn]os?|[Nn]ums?|[Pp]p?|[Pp]aras?|[Ff]igs?|[Vv]ols?|[Cc]hs?|[Cc]h?ap|[Ss]ecs?|[Aa]rts?|[Cc]l|[Ss]|[Rr]egs?|[Pp]ts?|[Aa]nn|[Ee]d|[Ii]ss|[Tt]el|[Ee]xt|§|№";

/** Words that often begin a sentence, and hardly ever a name. */
const starters =
  "A|An|The|This|That|These|Those|It|Its|He|She|They|We|You|I|His|Her|Their|Our|There|Here|In|On|At|By|For|From|With|After|Before|During|Since|As|If|When|While|Where|Why|What|Who|How|But|And|Or|So|Yet|Not|No|Now|Then|Both|Some|Many|Most|All|Each|One|Two|Another|Other|However|Meanwhile|Also|Although|Though|Because|Read|See";

const word = (words: string, end: string) => new RegExp(`(?:^|[\\s(“"‘'*_[/-])(?:${words})${end}`, "u");
const alwaysAbbreviated = word(always, "\\.[\\s*_]*$");
const sometimesAbbreviated = word(sometimes, "\\.[\\s*_]*$");
const numberFollows = word(beforeNumber, "\\.[\\s*_]*$");
const startsSentence = new RegExp(`^[“"‘'([*_]*(?:${starters})(?![\\p{L}’'.-])`, "u");

/** Whether a full stop at the end of a text belongs to an abbreviation, so that the sentence goes on with the next text. */
export function endsInAbbreviation(before: string, next: string): boolean {
  return (
    alwaysAbbreviated.test(before) ||
    (numberFollows.test(before) && /^[*_[(]*(?:\d|[IVXLC]+\b)/.test(next)) ||
    (sometimesAbbreviated.test(before) && !startsSentence.test(next))
  );
}
