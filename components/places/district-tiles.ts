/** Column and row of each former district on the tile map, roughly where it lies; keyed by its slug. */
const places: Record<string, readonly [column: number, row: number]> = {
  'soc-son': [6, 1],
  'ba-vi': [1, 2],
  'son-tay': [2, 2],
  'phuc-tho': [3, 2],
  'dan-phuong': [4, 2],
  'me-linh': [5, 2],
  'dong-anh': [6, 2],
  'thach-that': [3, 3],
  'hoai-duc': [4, 3],
  'bac-tu-liem': [5, 3],
  'tay-ho': [6, 3],
  'long-bien': [7, 3],
  'gia-lam': [8, 3],
  'quoc-oai': [3, 4],
  'nam-tu-liem': [4, 4],
  'cau-giay': [5, 4],
  'ba-dinh': [6, 4],
  'hoan-kiem': [7, 4],
  'ha-dong': [4, 5],
  'thanh-xuan': [5, 5],
  'dong-da': [6, 5],
  'hai-ba-trung': [7, 5],
  'chuong-my': [3, 6],
  'thanh-oai': [4, 6],
  'thanh-tri': [6, 6],
  'hoang-mai': [7, 6],
  'thuong-tin': [6, 7],
  'my-duc': [4, 8],
  'ung-hoa': [5, 8],
  'phu-xuyen': [6, 8],
}

/** Where a former district lies on the tile map; null for one the map does not know. */
export const tileOf = (slug: string) => places[slug] ?? null

/** How dark a tile is, 0 to 4: by the square root of its share, since a few places have most of the products. */
export const tileShade = (listed: number, most: number) =>
  listed <= 0 || most <= 0 ? 0 : Math.max(1, Math.ceil(Math.sqrt(listed / most) * 4))
