/* What JSX in a digest's templates becomes. TypeScript takes its types from here: see `launch/tsconfig.digest.json`. */
export * from "preact/jsx-runtime";
