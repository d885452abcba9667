import { readYamlPositions } from "../items/frontMatterPositions.ts";
import { errorAt, type Finding, warningAt } from "../problem.ts";
import { unknownId } from "../registers/references.ts";
import type { Registers } from "../registers/registers.ts";
import type { SiteFields } from "../schema/index.ts";
import { descriptionOf, pathText } from "../schema/schemaPaths.ts";
import { type SubscribeFields, subscribe as schema } from "../schema/site/subscribe.ts";
import type { Path } from "../yaml/yamlNodes.ts";
import type { YamlText } from "../yaml/yamlText.ts";
import { signUpServices } from "./services.ts";

const at = (...path: Path) => ["subscribe", ...path];

/** What is wrong in `subscribe` of `_data/site.yaml` that its fields alone don't show: settings that the service needs, or that have no effect. */
export function subscribeFindings(subscribe: SubscribeFields, yaml: YamlText): Finding[] {
  const { needs } = signUpServices[subscribe.service];
  const missing = needs.filter((name) => subscribe[name] === undefined);
  return [
    ...missing.map((name) =>
      errorAt(
        yaml.positionOf(at("service")),
        `\`subscribe.${name}\` is missing: ${subscribe.service} needs it.`,
        `Add it: ${descriptionOf(schema.shape[name]) ?? ""}`,
        { field: pathText(at(name)) },
      ),
    ),
    ...(missing.length > 0 ? [] : uselessTopics(subscribe, yaml)),
  ];
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
export function subscribeTopicFindings(
  { subscribe }: SiteFields,
  registers: Registers,
  root: string,
): Finding[] {
  return (subscribe?.topics ?? []).flatMap(({ topic }, index) =>
    unknownId(registers, "topics", topic, at("topics", index, "topic"), {
      yaml: () => readYamlPositions(root, "_data/site.yaml"),
    }),
  );
}
