import { build } from 'esbuild'

const forBrowsers = { format: 'iife', target: 'es2020' }

/** A thread draws pages as a server does: with React as it is outside Next, and without styles, which pages link to. */
const forThreads = {
  ...{ platform: 'node', format: 'cjs', target: 'node20', jsx: 'automatic' },
  define: { 'process.env.NODE_ENV': '"production"' },
  loader: { '.css': 'empty' },
}

/**
 * For `next build`: turns a TypeScript entry into the text of one small script, for what browsers load by themselves, or, where
 * its name says worker, for a thread.
 */
export default async function bundleLoader() {
  const done = this.async()
  try {
    const { outputFiles, metafile } = await build({
      entryPoints: [this.resourcePath],
      ...(/\.worker\.tsx?$/.test(this.resourcePath) ? forThreads : forBrowsers),
      bundle: true,
      minify: true,
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
