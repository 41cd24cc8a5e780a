/** The city's wards on a grid, each roughly where it lies: rows from north to south, places from west to east. */
const grid = [
  '09634 – – – – – – – – – 00385 – –',
  '09664 09661 – – 08995 – 00382 00433 – 00376 – 00430 –',
  '09676 09619 – 09739 08980 09022 08974 00466 – – 00475 – –',
  '09694 09604 09574 09787 09817 00598 00602 00493 00091 00508 00454 – –',
  '09700 09616 09715 09772 09784 00613 00619 00611 00103 00004 00097 00127 00541',
  '– 09706 – 09955 09856 09832 00166 00160 00008 00226 00070 00118 00136',
  '– – – 10003 09871 00622 00592 00025 00190 00082 00256 00145 00562',
  '– – 09988 09982 09877 00634 00175 00199 00235 00229 00292 00283 00565',
  '– – 04930 09895 09931 09886 00637 00367 00364 00352 00322 00301 00328',
  '– – 09952 09910 10030 09562 09556 00643 00316 00337 00331 00340 00577',
  '– – – 10045 10072 10015 09568 09552 00664 00679 00640 00685 10210',
  '– – – 10081 – 10096 10114 10126 10144 10231 10183 10237 –',
  '– – – – 10459 10369 10180 10354 – 10279 – 10273 –',
  '– – – – – 10465 10441 10417 10402 – 10330 10342 –',
  '– – – – – – 10489 – – – – – –',
]

/** How many tiles lie side by side. */
export const TILE_COLUMNS = 13

const places = new Map(
  grid.flatMap((row, y) =>
    row
      .split(' ')
      .flatMap((code, x): [string, { column: number; row: number }][] =>
        code === '–' ? [] : [[code, { column: x + 1, row: y + 1 }]],
      ),
  ),
)

/** Where a ward lies on the tile map; null for one the map does not know. */
export const wardTile = (code: string) => places.get(code) ?? null

/** 0 for nothing to count, 1–3 by thirds of the share, 4 for everything. */
export const shadeOfShare = ({ reached, total }: { reached: number; total: number }) =>
  total === 0 ? 0 : reached === total ? 4 : 1 + Math.floor((reached * 3) / total)
/** Every tile of the map. */
export const wardTiles = () => [...places.values()]
