/** The optional packages that some lock entry names and the lock does not have, each with who names it. */
export function lockGaps({ packages }) {
  return Object.entries(packages).flatMap(([place, entry]) =>
    Object.entries(entry.optionalDependencies ?? {})
      .filter(([name, wanted]) => !satisfies(findLocked(packages, place, name), wanted))
      .map(([name, wanted]) => ({ by: place || 'package.json', name: `${name}@${wanted}` })),
  )
}

/** Looks where Node would: in the package's own node_modules, then in each one above. */
function findLocked(packages, place, name) {
  for (let from = place; ; from = from.slice(0, Math.max(0, from.lastIndexOf('node_modules/') - 1))) {
    const found = packages[from === '' ? `node_modules/${name}` : `${from}/node_modules/${name}`]
    if (found || from === '') return found
  }
}

// Platform packages are named by exact version; for the rare range, being there has to do.
function satisfies(found, wanted) {
  return found !== undefined && (!/^\d+\.\d+\.\d+/.test(wanted) || found.version === wanted)
}
