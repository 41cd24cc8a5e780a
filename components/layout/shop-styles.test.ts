import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'

const root = path.resolve(import.meta.dirname, '../..')
const left = [...readFileSync(path.join(root, 'app/shop-globals.css'), 'utf8').matchAll(/@source not "\.\.\/([^"]+)"/g)]
const leftOut = left.map(([, folder = '']) => `${folder}/`)

function resolved(from: string, name: string): string | null {
  const place = name.startsWith('@/') ? path.join(root, name.slice(2)) : path.join(path.dirname(from), name)
  const found = ['', '.ts', '.tsx']
    .map((end) => place + end)
    .find((file) => existsSync(file) && statSync(file).isFile())
  return found && /\.tsx?$/.test(found) ? found : null
}

/** Every file that the pages of the shop are made of. */
function shopFiles(): Set<string> {
  const folder = path.join(root, 'app/[locale]/(shop)')
  const seen = new Set<string>()
  const open = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => path.join(folder, file))
  open.push(path.join(root, 'app/global-not-found.tsx'), path.join(root, 'app/global-error.tsx'))
  for (let file = open.pop(); file; file = open.pop()) {
    if (seen.has(file) || !/\.tsx?$/.test(file)) continue
    seen.add(file)
    for (const [, name = ''] of readFileSync(file, 'utf8').matchAll(
      /(?:from|import)\s*\(?['"]((?:@\/|\.)[^'"]+)['"]/g,
    )) {
      const next = resolved(file, name)
      if (next) open.push(next)
    }
  }
  return seen
}

it('has the classes of everything that a page of the shop shows', () => {
  const used = [...shopFiles()].map((file) => path.relative(root, file))
  expect(used.length).toBeGreaterThan(200)
  expect(leftOut.length).toBeGreaterThan(15)
  expect(used.filter((file) => leftOut.some((folder) => file.startsWith(folder)))).toEqual([])
})

it('is one file: a component asks for no stylesheet of its own', () => {
  const asked = [...shopFiles()].filter((file) => /import '[^']*\.css'/.test(readFileSync(file, 'utf8')))
  expect(asked.map((file) => path.relative(root, file)).sort()).toEqual([
    'app/[locale]/(shop)/layout.tsx',
    'app/global-error.tsx',
    'app/global-not-found.tsx',
  ])
  const list = readFileSync(path.join(root, 'components/layout/shop.css'), 'utf8')
  const beside = readdirSync(path.join(root, 'components'), { recursive: true, encoding: 'utf8' })
  const forgotten = beside.filter(
    (file) => file.endsWith('.css') && !/shop\.css$|preview\.css$/.test(file) && !list.includes(path.basename(file)),
  )
  expect(forgotten).toEqual([])
})
