import { execFileSync } from "node:child_process";
import { mkdirSync, rmSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { anItem } from "../../support/digest.ts";
import { aDrawing } from "../../support/pictures.ts";
import type { Mistake } from "./mistake.ts";

const aPipe = (path: string) => execFileSync("mkfifo", [path]);

/** Something else in the place of a file. */
export const oddFiles: readonly Mistake[] = [
  {
    mistake: "a file in the place of the items",
    files: { "content/items": "Rain." },
    says: "content/items:1:1: error: This must be a folder. Replace it with a folder.",
  },
  {
    mistake: "a file in the place of the content",
    files: { content: "Rain." },
    says: "content:1:1: error: This must be a folder. Replace it with a folder.",
  },
  {
    mistake: "a file in the place of the pictures",
    files: { "content/images": "Rain." },
    says: "content/images:1:1: error: This must be a folder. Replace it with a folder.",
  },
  {
    mistake: "a folder in the place of the about page",
    files: { "content/about.md/rain.md": "Rain." },
    says: "content/about.md:1:1: error: The file can't be read. Check that it is an ordinary file, and that you have permission to read it.",
  },
  {
    mistake: "a file in the place of the registers",
    files: { "content/items/flood.md": anItem() },
    arrange: (root) => {
      rmSync(join(root, "_data"), { recursive: true });
      writeFileSync(join(root, "_data"), "Rain.");
    },
    says: "_data:1:1: error: This must be a folder. Replace it with a folder.",
  },
  {
    mistake: "no registers",
    files: { "content/items/flood.md": anItem() },
    arrange: (root) => {
      rmSync(join(root, "_data"), { recursive: true });
    },
    says: "_data/site.yaml:1:1: error: The file is missing. Create it with at least a `title` and a `url`. docs/fields.md lists all its fields.",
  },
  {
    mistake: "a folder in the place of site.yaml",
    files: { "content/items/flood.md": anItem() },
    arrange: (root) => {
      rmSync(join(root, "_data/site.yaml"), { recursive: true });
      mkdirSync(join(root, "_data/site.yaml"));
    },
    says: "_data/site.yaml:1:1: error: The file can't be read. Check that it is an ordinary file, and that you have permission to read it.",
  },
  {
    mistake: "a pipe in the place of site.yaml",
    files: { "content/items/flood.md": anItem() },
    arrange: (root) => {
      rmSync(join(root, "_data/site.yaml"), { recursive: true });
      aPipe(join(root, "_data/site.yaml"));
    },
    says: "_data/site.yaml:1:1: error: The file can't be read. Check that it is an ordinary file, and that you have permission to read it.",
  },
  {
    mistake: "a link to itself in the place of site.yaml",
    files: { "content/items/flood.md": anItem() },
    arrange: (root) => {
      rmSync(join(root, "_data/site.yaml"), { recursive: true });
      symlinkSync("site.yaml", join(root, "_data/site.yaml"));
    },
    says: "_data/site.yaml:1:1: error: The symbolic link points back to itself, through `site.yaml`. Replace it with the file or folder itself, or point it to something in the repository.",
  },
  {
    mistake: "a link to nowhere in the place of site.yaml",
    files: { "content/items/flood.md": anItem() },
    arrange: (root) => {
      rmSync(join(root, "_data/site.yaml"), { recursive: true });
      symlinkSync("nowhere", join(root, "_data/site.yaml"));
    },
    says: "_data/site.yaml:1:1: error: The symbolic link is broken: there is no `nowhere`. Replace it with the file or folder itself, or point it to something in the repository.",
  },
  {
    mistake: "a link to a device without end in the place of site.yaml",
    files: { "content/items/flood.md": anItem() },
    arrange: (root) => {
      rmSync(join(root, "_data/site.yaml"), { recursive: true });
      symlinkSync("/dev/zero", join(root, "_data/site.yaml"));
    },
    says: "_data/site.yaml:1:1: error: The symbolic link points to `/dev/zero`, which is outside the digest's repository. Replace it with the file or folder itself, or point it to something in the repository.",
  },
  {
    mistake: "a folder in the place of series.yaml",
    files: { "content/items/flood.md": anItem() },
    arrange: (root) => {
      rmSync(join(root, "_data/series.yaml"), { recursive: true });
      mkdirSync(join(root, "_data/series.yaml"));
    },
    says: "_data/series.yaml:1:1: error: The file can't be read. Check that it is an ordinary file, and that you have permission to read it.",
  },
  {
    mistake: "a pipe in the place of series.yaml",
    files: { "content/items/flood.md": anItem() },
    arrange: (root) => {
      rmSync(join(root, "_data/series.yaml"), { recursive: true });
      aPipe(join(root, "_data/series.yaml"));
    },
    says: "_data/series.yaml:1:1: error: The file can't be read. Check that it is an ordinary file, and that you have permission to read it.",
  },
  {
    mistake: "a link to itself in the place of series.yaml",
    files: { "content/items/flood.md": anItem() },
    arrange: (root) => {
      rmSync(join(root, "_data/series.yaml"), { recursive: true });
      symlinkSync("series.yaml", join(root, "_data/series.yaml"));
    },
    says: "_data/series.yaml:1:1: error: The symbolic link points back to itself, through `series.yaml`. Replace it with the file or folder itself, or point it to something in the repository.",
  },
  {
    mistake: "a link to nowhere in the place of series.yaml",
    files: { "content/items/flood.md": anItem() },
    arrange: (root) => {
      rmSync(join(root, "_data/series.yaml"), { recursive: true });
      symlinkSync("nowhere", join(root, "_data/series.yaml"));
    },
    says: "_data/series.yaml:1:1: error: The symbolic link is broken: there is no `nowhere`. Replace it with the file or folder itself, or point it to something in the repository.",
  },
  {
    mistake: "a link to a device without end in the place of series.yaml",
    files: { "content/items/flood.md": anItem() },
    arrange: (root) => {
      rmSync(join(root, "_data/series.yaml"), { recursive: true });
      symlinkSync("/dev/zero", join(root, "_data/series.yaml"));
    },
    says: "_data/series.yaml:1:1: error: The symbolic link points to `/dev/zero`, which is outside the digest's repository. Replace it with the file or folder itself, or point it to something in the repository.",
  },
  {
    mistake: "a link out of the digest among the items",
    files: { "content/items/flood.md": anItem() },
    arrange: (root) => {
      symlinkSync("/etc/hostname", join(root, "content/items/rain.md"));
    },
    says: "content/items/rain.md:1:1: error: The symbolic link points to `/etc/hostname`, which is outside the digest's repository. Replace it with the file or folder itself, or point it to something in the repository.",
  },
  {
    mistake: "a link to itself among the items",
    files: { "content/items/flood.md": anItem() },
    arrange: (root) => {
      symlinkSync("rain.md", join(root, "content/items/rain.md"));
    },
    says: "content/items/rain.md:1:1: error: The symbolic link points back to itself, through `rain.md`. Replace it with the file or folder itself, or point it to something in the repository.",
  },
  {
    mistake: "a link to nowhere among the items",
    files: { "content/items/flood.md": anItem() },
    arrange: (root) => {
      symlinkSync("nowhere", join(root, "content/items/rain.md"));
    },
    says: "content/items/rain.md:1:1: error: The symbolic link is broken: there is no `nowhere`. Replace it with the file or folder itself, or point it to something in the repository.",
  },
  {
    mistake: "a link to the folder around among the items",
    files: { "content/items/flood.md": anItem() },
    arrange: (root) => {
      symlinkSync("..", join(root, "content/items/rain.md"));
    },
    says: "content/items/rain.md:1:1: error: The symbolic link points to a folder that contains it. Remove it, or point it to another folder.",
  },
  {
    mistake: "a pipe among the items",
    files: { "content/items/flood.md": anItem() },
    arrange: (root) => {
      aPipe(join(root, "content/items/rain.md"));
    },
    says: "content/items/rain.md:1:1: error: This is not an ordinary file. Replace it with one. Pipes and devices are not read.",
  },
  {
    mistake: "a pipe among the pictures",
    files: { ...{ "content/items/flood.md": anItem() }, "content/images/river.svg": aDrawing },
    arrange: (root) => {
      aPipe(join(root, "content/images/rain.svg"));
    },
    says: "content/images/rain.svg:1:1: error: This is not an ordinary file. Replace it with one. Pipes and devices are not read.",
  },
  {
    mistake: "a pipe in the place of the about page",
    files: { "content/items/flood.md": anItem() },
    arrange: (root) => {
      aPipe(join(root, "content/about.md"));
    },
    says: "content/about.md:1:1: error: The file can't be read. Check that it is an ordinary file, and that you have permission to read it.",
  },
  {
    mistake: "an item of 50 MB",
    files: { "content/items/flood.md": anItem() },
    arrange: (root) => {
      truncateSync(join(root, "content/items/flood.md"), 50_000_000);
    },
    says: "content/items/flood.md:1:1: error: The file is 50 MB. The limit in content/ is 1 MB. Check that it is the right file, or split it.",
  },
  {
    mistake: "a register of 50 MB",
    files: { "content/items/flood.md": anItem() },
    arrange: (root) => {
      truncateSync(join(root, "_data/series.yaml"), 50_000_000);
    },
    says: "_data/series.yaml:1:1: error: The file is 50 MB. The limit in _data/ is 10 MB. Check that it is the right file, or split it.",
  },
  {
    mistake: "a folder named as an item, and empty",
    files: { "content/items/flood.md": anItem() },
    arrange: (root) => {
      mkdirSync(join(root, "content/items/rain.md"));
    },
    says: "content/items/rain.md:1:1: warning: This is a folder, but its name ends in .md. Rename it, or replace it with a file.",
  },
];
