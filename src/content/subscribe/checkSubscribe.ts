import type { ItemSource } from "../items/checkReferences.ts";
import { nearestWord } from "../nearestWord.ts";
import { errorAt, type Finding, quoteValue, warningAt } from "../problem.ts";
import { unknownId } from "../registers/references.ts";
import type { Registers } from "../registers/registers.ts";
import { descriptionOf, pathText, valueAt } from "../schema/schemaPaths.ts";
import { type SubscribeFields, subscribe as schema } from "../schema/site/subscribe.ts";
import { id } from "../schema/textTypes.ts";
import type { Path } from "../yaml/yamlNodes.ts";
import type { YamlText } from "../yaml/yamlText.ts";
import { readableSettings } from "./readableSettings.ts";
import { type SignUpSetting, signUpServices } from "./services.ts";
import type { SettingRule } from "./settingRules.ts";

const at = (...path: Path) => ["subscribe", ...path];

/** The settings that the service needs and `subscribe` does not have: without these there is no form. */
export function missingSettings(subscribe: SubscribeFields): SignUpSetting[] {
  return signUpServices[subscribe.service].needs.filter((name) => subscribe[name] === undefined);
}

/**
 * What is wrong in `subscribe` of `_data/site.yaml` that its fields alone don't show: settings that the service needs, can't work with, or does not use. `others` are
 * the mistakes in the fields themselves: of each of these, nothing else is said.
 */
export function subscribeFindings(yaml: YamlText, others: readonly Finding[]): Finding[] {
  const subscribe = readableSettings(yaml.value);
  if (subscribe === undefined) return [];
  const wrong = new Set(others.map(({ field }) => field));
  return findingsIn(subscribe, yaml).filter(({ field }) => !wrong.has(field));
}

function findingsIn(subscribe: SubscribeFields, yaml: YamlText): Finding[] {
  const missing = missingSettings(subscribe);
  const misspelt = namesMeant(missing, yaml);
  return [
    ...missing.flatMap((name) =>
      misspelt.has(name)
        ? []
        : errorAt(
            yaml.positionOf(at("service")),
            `\`subscribe.${name}\` is missing: ${subscribe.service} needs it.`,
            `Add it: ${descriptionOf(schema.shape[name]) ?? ""}`,
            { field: pathText(at(name)) },
          ),
    ),
    ...brokenRules(subscribe, yaml),
    ...fieldsTwice(subscribe, yaml),
    ...uselessSettings(subscribe, yaml),
    ...(missing.length > 0 ? [] : uselessTopics(subscribe, yaml)),
  ];
}

/** The missing settings that are there under a misspelt name, which is reported as no field. */
function namesMeant(missing: readonly SignUpSetting[], yaml: YamlText): Set<string | undefined> {
  const written = Object.keys(Object(valueAt(yaml.value, at())));
  return new Set(
    written.filter((name) => !Object.hasOwn(schema.shape, name)).map((name) => nearestWord(name, missing)),
  );
}

/** Settings with which the service would refuse every reader. */
function brokenRules(subscribe: SubscribeFields, yaml: YamlText): Finding[] {
  const { rules } = signUpServices[subscribe.service];
  const check = (rule: SettingRule | undefined, value: string | undefined, path: Path) => {
    if (rule === undefined || value === undefined || rule.isMet(value)) return [];
    const message = `\`${pathText(path)}\` is \`${quoteValue(value)}\`, but must ${rule.must}.`;
    const about = { field: pathText(path), value };
    return [errorAt(yaml.positionOf(path), message, rule.remedy(value), about)];
  };
  return [
    ...check(rules.address, subscribe.address, at("address")),
    ...check(rules.list, subscribe.list, at("list")),
    ...subscribe.topics.flatMap(({ value }, index) =>
      check(rules.topic, value, at("topics", index, "value")),
    ),
  ];
}

/** Fields of the form with the name of the one for the address, or of the one that must stay empty: the service could not tell them apart. */
function fieldsTwice(subscribe: SubscribeFields, yaml: YamlText): Finding[] {
  const service = signUpServices[subscribe.service];
  const email = service.email(subscribe);
  const { honeypot } = subscribe;
  const named = [
    { name: honeypot, path: at("honeypot") },
    { name: subscribe.topicField, path: at("topicField") },
    ...subscribe.hidden.map(({ name }, index) => ({ name, path: at("hidden", index, "name") })),
  ];
  return named.flatMap(({ name, path }, index) => {
    const other =
      name === email
        ? "for the email address"
        : index > 0 && name === honeypot
          ? "that must stay empty"
          : undefined;
    if (name === undefined || other === undefined) return [];
    const message = `\`${pathText(path)}\` is \`${name}\`, which is already the name of the field ${other}.`;
    const hint = "Give the name that it has in the service's own form.";
    return [errorAt(yaml.positionOf(path), message, hint, { field: pathText(path), value: name })];
  });
}

const ofSomeServices = ["address", "list", "email", "topicField", "hidden", "honeypot"] as const;

function uselessSettings(subscribe: SubscribeFields, yaml: YamlText): Finding[] {
  const { needs, takes } = signUpServices[subscribe.service];
  const used = new Set([...needs, ...takes]);
  return ofSomeServices.flatMap((name) => {
    if (used.has(name) || subscribe[name] === undefined || subscribe[name].length === 0) return [];
    const message = `\`subscribe.${name}\` has no effect: ${subscribe.service} does not use it.`;
    return [warningAt(yaml.positionOf(at(name)), message, "Remove it.", { field: pathText(at(name)) })];
  });
}

function uselessTopics(subscribe: SubscribeFields, yaml: YamlText): Finding[] {
  if (subscribe.topics.length === 0) return [];
  const field = signUpServices[subscribe.service].topic(subscribe);
  if (field !== undefined) return [];
  const hint =
    subscribe.service === "form"
      ? "Add `topicField`, the name of the field for them."
      : "Remove them: the pages of topics offer their feeds.";
  const message = `\`subscribe.topics\` have no effect: ${subscribe.service === "form" ? "the form has no field for them" : `${subscribe.service} takes no form`}.`;
  return [warningAt(yaml.positionOf(at("topics")), message, hint, { field: "subscribe.topics" })];
}

/** Errors for topics in `subscribe` that are not in the register. */
export function subscribeTopicFindings(registers: Registers, siteYaml: Pick<ItemSource, "yaml">): Finding[] {
  return (readableSettings(siteYaml.yaml().value)?.topics ?? []).flatMap(({ topic }, index) =>
    id.safeParse(topic).success
      ? unknownId(registers, "topics", topic, at("topics", index, "topic"), siteYaml)
      : [],
  );
}
