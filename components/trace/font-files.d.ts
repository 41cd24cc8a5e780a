/** The address of a font file as the bundler serves it, the same one that the shop's stylesheet names. */
declare module '*.woff2' {
  const href: string
  export default href
}
