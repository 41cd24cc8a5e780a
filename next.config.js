/** @type {import('next').NextConfig} */
const config = {
  cacheComponents: true,
  partialPrefetching: false,
  poweredByHeader: false,
  typedRoutes: true,
  reactStrictMode: true,
  output: 'standalone',
  turbopack: { root: import.meta.dirname },
  experimental: { globalNotFound: true, isrFlushToDisk: false },
  serverExternalPackages: ['sharp', '@node-rs/argon2', 'pg', 'pg-boss', 'pino'],
  async redirects() {
    return [
      { source: '/vi', destination: '/', permanent: true },
      { source: '/vi/:path*', destination: '/:path*', permanent: true },
    ]
  },
  async rewrites() {
    return {
      beforeFiles: [{ source: '/', destination: '/vi' }],
      // Whatever is neither a file nor an English, API or media address is Vietnamese.
      afterFiles: [{ source: '/:path((?!en(?:/|$)|vi(?:/|$)|api/|media/|_next/).+)', destination: '/vi/:path' }],
      fallback: [],
    }
  },
}

export default config
