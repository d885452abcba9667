/** Texts with characters that are signs elsewhere. Here they are what the writer means, or Markdown that is understood. */
export const silent: readonly string[] = [
  // Money, numbers and units.
  "It costs $5 and $6.",
  "It costs $5-$6, or US$5 (A$7).",
  "From $5m to US$6m, $5_000 or $0.10.",
  "It rose by 5%, from 3 % to 8 %, or 100%%.",
  "It is ~5 million to ~6 million, or (~5) to (~6).",
  "10~20, 30~40; 9月~10月",
  "2^10, 10^6 and km^2",
  "5 > 3 < 7, a <= b, a => b, a -> b, a --> b",
  "x = 5, a == b, a != b",
  "At 10:30:45, a:b:c, 1:2:3 and http::x",
  "ratio 3:2:1, Mark 4:5, C::D",
  "6'2\" and 5' 3''",
  // Types and placeholders.
  "a <T> and Vec<Vec<T>>, List<A>, Map<K, V>",
  "Write <your-name> and <slug>.",
  // Brackets.
  "It was [sic] said [our emphasis] by [him].",
  "He left [in 2021] [see below].",
  "A set {1, 2} and {a}",
  "f(x)[0] and x[1]",
  "a[i][j] and m[0][1]",
  "[series][video] A talk. [ZH][EN] Two languages. See the notes.[1][2]",
  "[1] is a note.",
  "See (above) [below].",
  // Hashes and handles.
  "#BudgetDay is today, and so is #nhs.",
  "#nhs #budget",
  "- [#rain in the north](https://river.example/)",
  "## #rain",
  "[[Rain]: a report](https://river.example/)",
  "parsing \\u{...}, ::env::{a}, rotate_{left,right}",
  "#1 in the list; issue #12; C# and F#",
  "@handle and editors@paper.example",
  // Slashes, pluses, underscores, asterisks.
  "and/or, 24/7, a // b",
  "C++ and D++, A+, +44 20",
  "snake_case and __init__.py, a_b_c",
  "5 * 3 * 2, s**t, ***",
  "From £5.* The files are *.* and foo_ or a_.",
  "C:\\Users\\ann",
  // Lines.
  "in the year\n2021. It was",
  "He said:\n– Rain",
  "It rained –\n– and snowed",
  "Rain | Snow",
  "Title: rain",
  "... and then it rained",
  "Hawai`i and O`ahu",
  // Addresses.
  "https://river.example/a//b//c?d={e}&f=$g$#:~:text=h",
  "<https://river.example/~ann/[a]>",
  "See https://river.example/wiki/Rain_(weather).",
  "https://river.example/__init__/_a:_b",
  // Punctuation that other programs replace. Readers know it.
  "Rain -- and snow --- fell... (c) +- 5",
  "<< Bonjour >>",
  "www.river.example and ann@river.example",
  // Escaped.
  "\\*\\*rain\\*\\*, \\[x\\](y), \\<div\\>, \\# Rain, \\==a==",
  "\\{\\{ x }}, \\:smile:, H\\~2\\~O, x\\^2\\^, \\$a^2\\$",
  // Characters of other languages.
  "Ã, Â, â, ÃO, AÇÃO, CÂMARA",
  "50 €, £5, ¥7; « Bonjour » „Guten Tag“",
  "日本（東京）の［注］と【注】",
];
