/** The text of a script for browsers or threads, bundled and made small by scripts/bundle-loader.mjs. */
declare module '*?bundled' {
  const text: string
  export default text
}
