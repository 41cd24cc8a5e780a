import { fileURLToPath } from 'node:url'
import { believedType, safeHeaders } from './lib/pages/answer-headers.mjs'
import { shopPolicy } from './lib/pages/shop-policy.mjs'

const isDevelopment = process.env.NODE_ENV === 'development'

// First segments of pages that are drawn for each visit, with a policy of their own.
const desk = 'admin|merchant|account|sign-in|link|join'

const isForm = { type: 'header', key: 'content-type', value: 'multipart/form-data.*' }
const claimsAddress = { type: 'header', key: 'x-forwarded-for' }

// GS1 Digital Links begin with a primary key; lib/trace/resolve-rules.ts reads the rest, and moves the short words that are withdrawn.
const digitalLinkKeys =
  '00|01|253|255|401|402|414|415|417|8003|8004|8006|8010|8013|8017|8018|gtin|itip|gmn|cpid|gln|payTo|gsrnp|gsrn|gcn|sscc|gdti|ginc|gsin|grai|giai|party'

/** The public form of the signature check. What Next itself fills in comes after this, so the header here is a client's claim. */
const postedFiles = [
  { source: '/verify', has: [isForm, claimsAddress], destination: '/api/verify/vi/claim' },
  { source: '/verify', has: [isForm], destination: '/api/verify/vi/socket' },
  { source: '/en/verify', has: [isForm, claimsAddress], destination: '/api/verify/en/claim' },
  { source: '/en/verify', has: [isForm], destination: '/api/verify/en/socket' },
  { source: '/api/verify/:locale/socket', has: [claimsAddress], destination: '/api/verify/:locale/claim' },
]

/** @type {import('next').NextConfig} */
const config = {
  cacheComponents: true,
  partialPrefetching: false,
  poweredByHeader: false,
  typedRoutes: true,
  reactStrictMode: true,
  output: 'standalone',
  // Pages are kept by the booth itself, within a bound (docs/decisions/093); the rest of what is cached has this much.
  cacheHandler: fileURLToPath(new URL('./lib/pages/kept-pages.mjs', import.meta.url)),
  cacheMaxMemorySize: 16 * 1024 * 1024,
  // `npm run check` and `npm test` check types; doing it again at each build would double the first start.
  typescript: { ignoreBuildErrors: true },
  turbopack: {
    root: import.meta.dirname,
    rules: { '*': { condition: { query: '?bundled' }, loaders: ['./scripts/bundle-loader.mjs'], type: 'text' } },
  },
  // Written into the code while building, so that a new build brings a new service worker.
  env: { BOOTH_BUILD: Date.now().toString(36) },
  // Not a bot: proxy.ts marks requests for the desk so, and their pages come whole, with redirects and true statuses.
  htmlLimitedBots: /booth-desk/,
  experimental: {
    globalNotFound: true,
    isrFlushToDisk: false,
    // Half of the pages are the desk's: they are loaded when somebody comes, not by every start.
    preloadEntriesOnStart: false,
    authInterrupts: true,
    instantInsights: { validationLevel: 'manual-warning' },
  },
  // Read by path when a shared link's picture is drawn; nothing imports them.
  outputFileTracingIncludes: {
    '/media/share/*/*/*/*': ['./node_modules/@fontsource/be-vietnam-pro/files/be-vietnam-pro-*-[46]00-normal.woff'],
    // The whole letters that printed sheets are set in.
    '/api/papers/*': ['./node_modules/@expo-google-fonts/be-vietnam-pro/{400Regular,600SemiBold}/*.ttf'],
    // What strangers' PDF files are drawn with, in the reader's browser.
    '/api/viewer/*': [
      './node_modules/pdfjs-dist/legacy/build/pdf.min.mjs',
      './node_modules/pdfjs-dist/legacy/build/pdf.worker.min.mjs',
      './node_modules/pdfjs-dist/wasm/openjpeg_nowasm_fallback.js',
    ],
  },
  serverExternalPackages: ['sharp', '@node-rs/argon2', 'pg', 'pg-boss'],
  async headers() {
    return [
      // Scripts and styles need only their type believed; the rest would be a tenth of a small file.
      { source: '/:path*', headers: [believedType] },
      // The embedded chart alone may stand in other people's pages, and the frame for strangers' files in ours; both bring their policy.
      { source: '/:path((?!_next/static/|api/(?:embed|viewer)/).*)', headers: safeHeaders },
      // A route's own type reaches Next's compression as a list, which it takes for nothing to be packed.
      { source: '/:script(shop|sw).js', headers: [{ key: 'Content-Type', value: 'text/javascript; charset=utf-8' }] },
      { source: '/sitemap:part(.*).xml', headers: [{ key: 'Content-Type', value: 'application/xml' }] },
      {
        source: `/:path((?!_next/static/|api/(?:embed|viewer)/|(?:en/)?(?:${desk})(?:/|$)).*)`,
        // Kept pages cannot carry a nonce; the desk gets a stricter policy from proxy.ts (docs/decisions/030).
        headers: [{ key: 'Content-Security-Policy', value: shopPolicy(isDevelopment) }],
      },
    ]
  },
  async redirects() {
    return [
      { source: '/vi', destination: '/', permanent: true },
      { source: '/vi/:path*', destination: '/:path*', permanent: true },
      ...['', '/en'].flatMap((prefix) => [
        { source: `${prefix}/search`, destination: `${prefix}/browse`, permanent: true },
        {
          source: `${prefix}/groups/:group/:set/:page(\\d+)`,
          destination: `${prefix}/groups/:group/:set`,
          permanent: true,
        },
      ]),
    ]
  },
  async rewrites() {
    return {
      beforeFiles: [
        // A link on the desk that merely comes into view must not make the server render its page.
        ...['', '/en'].map((prefix) => ({
          source: `${prefix}/:desk(${desk})/:path*`,
          has: [{ type: 'header', key: 'next-router-prefetch' }],
          destination: '/api/no-prefetch',
        })),
        // Kept pages have no tree to send (docs/decisions/093); the browser then asks for the page itself.
        {
          source: `/:path((?!_next/|api/|media/|(?:en/)?(?:${desk})(?:/|$)).*)`,
          has: [{ type: 'header', key: 'rsc' }],
          missing: [{ type: 'header', key: 'next-action' }],
          destination: '/api/no-prefetch',
        },
        // proxy.ts names the page of results that is kept; nobody else can.
        ...['', '/en'].map((prefix) => ({
          source: `${prefix}/browse`,
          has: [{ type: 'header', key: 'x-booth-kept-page', value: '(?<segment>[\\w-]+)' }],
          destination: `${prefix || '/vi'}/browse/kept/:segment`,
        })),
        // Next lets a cached query be called by its id, as it does an action; nobody outside has business with one.
        {
          source: '/:path*',
          has: [{ type: 'header', key: 'next-action', value: '[89a-fA-F].*' }],
          destination: '/api/no-prefetch',
        },
        // A page cannot take a file of ten megabytes; the route that can answers with the page.
        ...postedFiles,
        { source: `/:key(${digitalLinkKeys})/:rest*`, destination: '/api/trace/resolve/vi' },
        { source: `/en/:key(${digitalLinkKeys})/:rest*`, destination: '/api/trace/resolve/en' },
        { source: '/', destination: '/vi' },
      ],
      // Whatever is neither a file nor an English, API or media address is Vietnamese.
      afterFiles: [
        // Sitemaps speak for the whole site only from its root.
        { source: '/sitemap-:part([a-z0-9-]+).xml', destination: '/media/sitemaps/:part' },
        { source: '/:path((?!en(?:/|$)|vi(?:/|$)|api/|media/|_next/).+)', destination: '/vi/:path' },
      ],
      fallback: [],
    }
  },
}

export default config
