import type { Digest, Topic } from "../../digest/digest.ts";
import { absoluteUrl } from "../feeds/feedUrls.ts";
import { dataVersion } from "./dataSets.ts";
import { licenceOf } from "./licence.ts";

/** Says what each name means. It is part of the file, so that no program has to ask another host for it. */
const context = {
  skos: "http://www.w3.org/2004/02/skos/core#",
  dct: "http://purl.org/dc/terms/",
  owl: "http://www.w3.org/2002/07/owl#",
};

/**
 * The topics as a vocabulary in SKOS (w3.org/TR/skos-reference), written as JSON-LD. The address of its page stands for each topic, and that
 * of the list of topics for the vocabulary.
 */
export function topicsVocabulary(digest: Digest): string {
  const { site, topics } = digest;
  const { url: licence } = licenceOf(site) ?? {};
  const scheme = reference("/topics/", digest);
  const top = topics.filter(({ broader }) => broader === undefined);
  const graph = [
    {
      ...scheme,
      "@type": "skos:ConceptScheme",
      "dct:title": inLanguage(site.title, digest),
      "dct:publisher": site.title,
      ...(licence ? { "dct:license": { "@id": licence } } : {}),
      "owl:versionInfo": String(dataVersion),
      "skos:hasTopConcept": top.map(({ address }) => reference(address, digest)),
    },
    ...topics.map((topic) => ({ ...conceptOf(topic, digest), "skos:inScheme": scheme })),
  ];
  return `${JSON.stringify({ "@context": context, "@graph": graph }, null, 2)}\n`;
}

function conceptOf(
  { address, name, aliases, scope, broaderTopics, narrower, seeAlso }: Topic,
  digest: Digest,
): object {
  const all = (topics: readonly Topic[]) => topics.map((each) => reference(each.address, digest));
  const [broader, ...others] = all(broaderTopics);
  // A name can't be an alternative to itself (SKOS, S13).
  const alternatives = [...new Set(aliases)].filter((alias) => alias !== name);
  return {
    ...reference(address, digest),
    "@type": "skos:Concept",
    "skos:prefLabel": inLanguage(name, digest),
    ...(alternatives.length > 0
      ? { "skos:altLabel": alternatives.map((alias) => inLanguage(alias, digest)) }
      : {}),
    ...(scope ? { "skos:scopeNote": inLanguage(scope, digest) } : {}),
    ...(broader
      ? { "skos:broader": others.length > 0 ? [broader, ...others] : broader }
      : { "skos:topConceptOf": reference("/topics/", digest) }),
    ...(narrower.length > 0 ? { "skos:narrower": all(narrower) } : {}),
    ...(seeAlso.length > 0 ? { "skos:related": all(seeAlso) } : {}),
  };
}

function reference(address: string, digest: Digest) {
  return { "@id": absoluteUrl(address, digest) };
}

function inLanguage(text: string, { site }: Digest) {
  return { "@value": text, "@language": site.language };
}
