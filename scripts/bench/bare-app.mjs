import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { inProject, projectFolder } from '../steps/paths.mjs'
import { runOrFail } from '../steps/processes.mjs'

/** The smallest Next app that answers pages of about the same size: kept ones, and one that asks the database each time. */
export const bareFolder = inProject('.data/bench/bare')

const CARDS = 24

const files = {
  'package.json': '{ "private": true, "type": "module" }\n',
  'next.config.mjs': `export default {
  cacheComponents: true,
  partialPrefetching: false,
  poweredByHeader: false,
  turbopack: { root: ${JSON.stringify(projectFolder)} },
  typescript: { ignoreBuildErrors: true },
  experimental: { isrFlushToDisk: false },
  serverExternalPackages: ['pg'],
}
`,
  // Without one of its own it would take the booth's, jobs and all, from the folder its packages come from.
  'instrumentation.js': 'export function register() {}\n',
  'app/layout.jsx': `export default function Layout({ children }) {
  return <html lang="vi"><body>{children}</body></html>
}
`,
  'app/shelf.jsx': `import Link from 'next/link'
export function Shelf({ rows }) {
  return <main><h1>Sản phẩm</h1><ul>{rows.map((row) => (
    <li key={row.slug}><Link prefetch={false} href={'/kept/' + row.slug}>
      <img alt={row.name} src={'/media/' + row.slug + '/320.webp'} srcSet={'/media/' + row.slug + '/320.webp 320w, /media/' + row.slug + '/480.webp 480w'} sizes="50vw" width="320" height="320" loading="lazy" />
      <h2>{row.name}</h2><p>{row.story}</p><p>{row.price} ₫</p></Link></li>))}</ul></main>
}
`,
  'app/kept/[slug]/page.jsx': `import { cacheLife } from 'next/cache'
import { Shelf } from '../../shelf'
async function rowsOf(slug) {
  'use cache'
  cacheLife('max')
  return Array.from({ length: ${CARDS} }, (_, i) => ({ slug: slug + '-' + i, name: 'Khăn lụa tơ tằm Vạn Phúc ' + i, story: 'Lụa dệt tay của làng nghề bên bờ sông Nhuệ. '.repeat(4), price: 250000 + i }))
}
export const generateStaticParams = () => [{ slug: '0' }]
export default async function Page({ params }) {
  return <Shelf rows={await rowsOf((await params).slug)} />
}
`,
  'app/live/[slug]/page.jsx': `import { connection } from 'next/server'
import { Suspense } from 'react'
import { Pool } from 'pg'
import { Shelf } from '../../shelf'
const pool = new Pool({ connectionString: process.env.DATABASE_URL, max: 10 })
async function Rows({ params }) {
  await connection()
  const from = Number((await params).slug) || 0
  const { rows } = await pool.query("SELECT id::text AS slug, name_vi AS name, left(story_vi, 180) AS story, price_vnd AS price FROM listing_revision WHERE id > md5($1::text)::uuid ORDER BY id LIMIT ${CARDS}", [from])
  return <Shelf rows={rows} />
}
export default function Page({ params }) {
  return <Suspense><Rows params={params} /></Suspense>
}
`,
}

/** Writes and builds it; what an earlier run left is replaced. */
export async function buildBareApp(env) {
  rmSync(bareFolder, { recursive: true, force: true })
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(bareFolder, name)), { recursive: true })
    writeFileSync(join(bareFolder, name), text)
  }
  await runOrFail('next build (bare app)', process.execPath, [nextCommand, 'build', bareFolder], { env })
}

export const nextCommand = inProject('node_modules/next/dist/bin/next')
