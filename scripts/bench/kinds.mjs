const DISTINCT = 400

/**
 * What is asked for: per kind its paths, what it is held against (`kept` or `dynamic`, the bare Next pages) and the ratio
 * wanted. A kind with `endless` asks for something new each time.
 */
export async function kindsOf(client) {
  const slugs = async (statement) => (await client.query(statement)).rows.map(({ slug }) => slug)
  const listings = await slugs(`SELECT slug FROM public_listing ORDER BY md5(slug) LIMIT ${DISTINCT}`)
  const merchants = await slugs(
    `SELECT slug FROM merchant m WHERE EXISTS (SELECT FROM public_listing l WHERE l.merchant_id = m.id) ORDER BY md5(slug) LIMIT ${DISTINCT}`,
  )
  const groups = await slugs('SELECT slug FROM ocop_group ORDER BY position')
  const browse = (parameters) => [`/browse?${new URLSearchParams(parameters)}`.replace('%25N', '%N')]
  const distinct = (parameters) =>
    Array.from({ length: DISTINCT }, (_, place) => browse({ ...parameters, from: String(1000 + place) })[0])
  const kept = { against: 'kept', wanted: 0.8 }
  // Results are kept from their second sighting on.
  const seen = { against: 'kept', wanted: 0.5, turns: 2 }
  const fresh = { against: 'dynamic', wanted: 0.8, endless: true }
  const facets = { set: '21', stars: '4', to: '900000' }
  const words = ['gốm bát tràng', 'gom bat trang', 'lụa']
  return [
    { name: 'home', paths: ['/'], ...kept },
    { name: 'listing', paths: listings.map((slug) => `/listings/${slug}`), ...kept },
    { name: 'group', paths: groups.map((slug) => `/groups/${slug}`), ...kept },
    { name: 'merchant', paths: merchants.map((slug) => `/merchants/${slug}`), ...kept },
    { name: 'newest, seen', paths: distinct({}), ...seen },
    { name: 'two facets and price, seen', paths: distinct(facets), ...seen },
    ...words.map((q) => ({ name: `“${q}”, seen`, paths: distinct({ q }), ...seen })),
    { name: 'newest, new', paths: browse({ from: '%N' }), ...fresh },
    { name: 'two facets and price, new', paths: browse({ ...facets, from: '%N' }), ...fresh },
    ...words.map((q) => ({ name: `“${q}”, new`, paths: browse({ q, from: '%N' }), ...fresh })),
  ]
}
