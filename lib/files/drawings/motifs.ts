import type { MotifKind } from '@/lib/files/drawings/layouts'
import { cow, duck, eggs, fish, pig, rooster } from '@/lib/files/drawings/motifs/animals'
import { bowls, vase, wheel } from '@/lib/files/drawings/motifs/ceramics'
import { anise, chilli, crock, honey, sauce, turmeric } from '@/lib/files/drawings/motifs/condiments'
import { banhChung, banhTe, com, noodles, pho, xoi } from '@/lib/files/drawings/motifs/cooked'
import { flask, juice, water, wine } from '@/lib/files/drawings/motifs/drinks'
import { bonsai, chrysanthemum, orchid, peach, rose } from '@/lib/files/drawings/motifs/flowers'
import { apricot, banana, kumquat, longan, pomelo } from '@/lib/files/drawings/motifs/fruit'
import { beans, lotusPod, riceBowl, sack, sheaf } from '@/lib/files/drawings/motifs/grains'
import { greens, mushroom, radish } from '@/lib/files/drawings/motifs/greens'
import { burner, comb, goldLeaf, screen, statue } from '@/lib/files/drawings/motifs/heritage'
import { cha, gio, milk, nem } from '@/lib/files/drawings/motifs/meats'
import { incense, inlaidBox, jewelry, mirror, tohe } from '@/lib/files/drawings/motifs/ornaments'
import { bicycle, boat, gate, house, pavilion } from '@/lib/files/drawings/motifs/places'
import { bird, koi } from '@/lib/files/drawings/motifs/pond'
import { capsules, cordyceps, dropper, herbs, mortar, pump, soap } from '@/lib/files/drawings/motifs/remedies'
import { bars, cake, candy, jar, tofu } from '@/lib/files/drawings/motifs/sweets'
import { coffee, cup, lotus, teapot, teaSprig } from '@/lib/files/drawings/motifs/tea'
import { aoDai, embroidery, jacket, scarf, shoes, silk, sweater } from '@/lib/files/drawings/motifs/textiles'
import { basket, birdcage, dragonfly, fan, hat, lantern } from '@/lib/files/drawings/motifs/weaving'
import type { PaletteName } from '@/lib/files/drawings/palettes'
import type { Press } from '@/lib/files/drawings/press'

export type Motif = { draw: (press: Press) => void; kind: MotifKind; palettes: readonly PaletteName[] }

const of = (kind: MotifKind, palettes: string, draw: Motif['draw']): Motif => ({
  draw,
  kind,
  palettes: palettes.split(' ') as PaletteName[],
})

/** Every motif by its name in a recipe, with the palettes that suit it. */
export const motifs = {
  greens: of('object', 'la celadon la', greens),
  radish: of('object', 'la son celadon', radish),
  mushroom: of('group', 'earth than son gold', mushroom),
  pomelo: of('group', 'gold la gold celadon', pomelo),
  longan: of('spray', 'gold earth son', longan),
  banana: of('group', 'la gold celadon', banana),
  apricot: of('spray', 'son gold dao', apricot),
  rooster: of('object', 'son gold earth indigo', rooster),
  duck: of('object', 'lam celadon earth indigo', duck),
  pig: of('object', 'son dao than', pig),
  fish: of('spray', 'lam celadon indigo than', fish),
  eggs: of('group', 'earth gold celadon', eggs),
  cow: of('object', 'earth la than celadon', cow),
  sheaf: of('object', 'gold earth la son', sheaf),
  'rice-bowl': of('object', 'lam gold celadon earth', riceBowl),
  sack: of('object', 'gold earth celadon', sack),
  'lotus-pod': of('group', 'celadon la dao gold', lotusPod),
  beans: of('group', 'earth la gold', beans),
  honey: of('group', 'gold gold earth son', honey),
  xoi: of('group', 'gold la son', xoi),
  pho: of('group', 'son lam earth celadon', pho),
  com: of('group', 'la celadon la', com),
  noodles: of('group', 'gold earth celadon than', noodles),
  'banh-chung': of('group', 'la son celadon', banhChung),
  'banh-te': of('group', 'la celadon son', banhTe),
  cake: of('group', 'gold dao son earth', cake),
  candy: of('spray', 'son dao gold la', candy),
  bars: of('group', 'earth gold son', bars),
  jar: of('object', 'son earth gold dao', jar),
  tofu: of('group', 'gold celadon earth', tofu),
  gio: of('group', 'la dao gold', gio),
  cha: of('group', 'son earth gold', cha),
  nem: of('group', 'la gold celadon', nem),
  milk: of('group', 'lam celadon dao', milk),
  crock: of('object', 'earth son gold than', crock),
  sauce: of('group', 'earth son indigo', sauce),
  turmeric: of('group', 'gold son earth', turmeric),
  chilli: of('spray', 'son dao gold', chilli),
  anise: of('spray', 'earth gold than', anise),
  'tea-sprig': of('spray', 'celadon la gold', teaSprig),
  teapot: of('group', 'lam celadon earth son', teapot),
  lotus: of('spray', 'dao son celadon lam', lotus),
  cup: of('group', 'celadon gold la earth', cup),
  coffee: of('group', 'earth than gold', coffee),
  flask: of('object', 'lam son earth celadon', flask),
  wine: of('group', 'son earth indigo', wine),
  water: of('group', 'lam celadon indigo', water),
  juice: of('group', 'gold la dao', juice),
  mortar: of('group', 'celadon earth la', mortar),
  capsules: of('group', 'celadon gold la', capsules),
  cordyceps: of('group', 'gold son earth', cordyceps),
  herbs: of('spray', 'la earth celadon', herbs),
  soap: of('group', 'dao celadon gold', soap),
  pump: of('group', 'celadon earth la', pump),
  dropper: of('group', 'gold la earth', dropper),
  vase: of('object', 'lam lam celadon son earth', vase),
  bowls: of('group', 'lam celadon son indigo', bowls),
  wheel: of('group', 'earth lam gold', wheel),
  basket: of('object', 'earth gold la', basket),
  hat: of('object', 'gold celadon dao lam', hat),
  fan: of('spray', 'son indigo dao lam', fan),
  lantern: of('spray', 'gold son earth', lantern),
  birdcage: of('object', 'earth celadon gold', birdcage),
  dragonfly: of('group', 'son la lam dao', dragonfly),
  screen: of('group', 'son gold than', screen),
  statue: of('object', 'gold son earth', statue),
  comb: of('spray', 'earth than gold', comb),
  burner: of('object', 'gold earth son', burner),
  'gold-leaf': of('spray', 'gold son gold', goldLeaf),
  incense: of('spray', 'son dao gold', incense),
  'inlaid-box': of('group', 'than son indigo earth', inlaidBox),
  mirror: of('object', 'than son indigo earth', mirror),
  jewelry: of('scene', 'than indigo lam celadon', jewelry),
  tohe: of('group', 'dao la son', tohe),
  silk: of('group', 'son dao indigo gold', silk),
  scarf: of('spray', 'dao lam son celadon', scarf),
  'ao-dai': of('object', 'son dao lam celadon', aoDai),
  embroidery: of('spray', 'son dao gold celadon', embroidery),
  jacket: of('object', 'than indigo earth', jacket),
  shoes: of('group', 'earth than gold', shoes),
  sweater: of('spray', 'son lam celadon dao', sweater),
  rose: of('spray', 'dao son gold', rose),
  orchid: of('spray', 'dao celadon indigo son', orchid),
  chrysanthemum: of('spray', 'gold son dao', chrysanthemum),
  peach: of('spray', 'dao dao son', peach),
  kumquat: of('object', 'gold son gold', kumquat),
  bonsai: of('object', 'celadon la earth than', bonsai),
  koi: of('spray', 'son lam celadon indigo', koi),
  bird: of('spray', 'son lam gold indigo', bird),
  gate: of('scene', 'earth gold son celadon', gate),
  boat: of('scene', 'celadon lam indigo son', boat),
  house: of('scene', 'earth la gold', house),
  pavilion: of('scene', 'son gold earth', pavilion),
  bicycle: of('scene', 'dao la lam son', bicycle),
} as const satisfies Record<string, Motif>

export type MotifName = keyof typeof motifs

export const motifNames = Object.keys(motifs) as MotifName[]

export const isMotifName = (name: string): name is MotifName => Object.hasOwn(motifs, name)
