import { build } from 'esbuild'

/** For `next build`: turns a TypeScript entry into the text of one small script, for what browsers load by itself. */
export default async function bundleLoader() {
  const done = this.async()
  try {
    const { outputFiles, metafile } = await build({
      entryPoints: [this.resourcePath],
      bundle: true,
      minify: true,
      format: 'iife',
      target: 'es2020',
      charset: 'utf8',
      write: false,
      metafile: true,
      logLevel: 'silent',
    })
    for (const input of Object.keys(metafile.inputs)) this.addDependency(`${process.cwd()}/${input}`)
    done(null, outputFiles[0].text)
  } catch (error) {
    done(error)
  }
}
