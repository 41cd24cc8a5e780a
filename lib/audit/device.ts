const browsers: [RegExp, string][] = [
  [/Zalo/i, 'Zalo'],
  [/coc_coc_browser/i, 'Cốc Cốc'],
  [/SamsungBrowser/i, 'Samsung Internet'],
  [/\bEdgA?\/|EdgiOS/, 'Edge'],
  [/\bOPR\/|Opera/, 'Opera'],
  [/Firefox\/|FxiOS/, 'Firefox'],
  [/Chrome\/|CriOS/, 'Chrome'],
  [/Safari\//, 'Safari'],
]

const systems: [RegExp, string][] = [
  [/Android/, 'Android'],
  [/iPhone/, 'iPhone'],
  [/iPad/, 'iPad'],
  [/Windows/, 'Windows'],
  [/Mac OS X|Macintosh/, 'macOS'],
  [/Linux|CrOS/, 'Linux'],
]

/** Browser and system in a few words (`Chrome · Android`), no versions and no model; null when neither is known. */
export function deviceOf(userAgent: string | null): string | null {
  const known = (list: [RegExp, string][]) => list.find(([pattern]) => pattern.test(userAgent ?? ''))?.[1]
  return [known(browsers), known(systems)].filter((word) => word !== undefined).join(' · ') || null
}
