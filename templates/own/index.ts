/*
 * What a digest's own templates and configuration import from `standfirst`. docs/own-templates.md explains it, and docs/contract.md says
 * what stays as it is from version to version.
 */
export type { ComponentChildren, FunctionComponent, VNode } from "preact";
export type { Body } from "../../src/content/markdown/body.ts";
export type { Json, OwnFields } from "../../src/content/ownFields/ownFields.ts";
export { ownText } from "../../src/content/ownFields/ownText.ts";
export type { SiteFields } from "../../src/content/schema/index.ts";
export type {
  CalendarYear,
  Digest,
  Issue,
  Item,
  KeyDate,
  Organisation,
  Period,
  Person,
  Series,
  Subject,
  Topic,
} from "../../src/digest/digest.ts";
export type { Language } from "../../src/language/language.ts";
export type { DigestConfig, EleventyConfig } from "../../src/ownCode.ts";
export type { Shown } from "../pageTemplate.ts";
export type { Assets, PageData, RenderContext } from "../renderContext.ts";
export { defineConfig } from "./defineConfig.ts";
export { type ContentProps, type OwnPage, page } from "./page.ts";
