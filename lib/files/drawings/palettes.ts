/** What an ink is for; every palette mixes its own. "pale" is unprinted paper. */
export type Ink = 'main' | 'second' | 'accent' | 'leaf' | 'ground' | 'wash' | 'pale' | 'key'

export type Palette = Readonly<Record<Ink, string>>

/** A few flat inks each, mixed from the colours of the look: son, lam, men ngọc, vàng quỳ and their neighbours. */
export const palettes = {
  son: {
    pale: '#f6edda',
    ground: '#e5a957',
    wash: '#f0d3a0',
    main: '#a32d23',
    second: '#d0743a',
    accent: '#2f5b58',
    leaf: '#4d6b46',
    key: '#241814',
  },
  lam: {
    pale: '#f4efe1',
    ground: '#aac0ce',
    wash: '#d5dfdf',
    main: '#20407a',
    second: '#6a8db6',
    accent: '#b13b2a',
    leaf: '#3d6f75',
    key: '#131f3a',
  },
  celadon: {
    pale: '#f4efdd',
    ground: '#9dbfac',
    wash: '#d2dfc9',
    main: '#3f7d6c',
    second: '#83ad97',
    accent: '#c4822b',
    leaf: '#2d5d4c',
    key: '#152c26',
  },
  gold: {
    pale: '#f8efd9',
    ground: '#eac465',
    wash: '#f4e0ab',
    main: '#b07a20',
    second: '#d9a53e',
    accent: '#9e2a22',
    leaf: '#61703b',
    key: '#2c2013',
  },
  indigo: {
    pale: '#f1ebdb',
    ground: '#31486a',
    wash: '#bcc8cb',
    main: '#3e5d8a',
    second: '#93a9bb',
    accent: '#d67a38',
    leaf: '#58857a',
    key: '#101a2b',
  },
  earth: {
    pale: '#f4e9d4',
    ground: '#d3a678',
    wash: '#ead2ad',
    main: '#8d4a2b',
    second: '#bb7d4c',
    accent: '#4d7a70',
    leaf: '#6c7340',
    key: '#291a13',
  },
  la: {
    pale: '#f6f0de',
    ground: '#c3d196',
    wash: '#e1e7c2',
    main: '#557d33',
    second: '#93ad4b',
    accent: '#c2462d',
    leaf: '#3a6637',
    key: '#1b2716',
  },
  dao: {
    pale: '#f9eee3',
    ground: '#ecb3a6',
    wash: '#f6d9cd',
    main: '#c2525a',
    second: '#e3928b',
    accent: '#b8862b',
    leaf: '#54785a',
    key: '#341a1f',
  },
  than: {
    pale: '#f3ecdc',
    ground: '#cfc4b0',
    wash: '#e2d9c6',
    main: '#514a42',
    second: '#928873',
    accent: '#a32d23',
    leaf: '#66715a',
    key: '#1a1815',
  },
} as const satisfies Record<string, Palette>

export type PaletteName = keyof typeof palettes

export const paletteNames = Object.keys(palettes) as PaletteName[]

export const isPaletteName = (name: string): name is PaletteName => Object.hasOwn(palettes, name)
