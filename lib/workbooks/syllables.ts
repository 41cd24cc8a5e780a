// Every rhyme of written Vietnamese, without tone marks; grouped by its first letter.
const rhymes = new Set(
  `a ac ach ai am an ang anh ao ap at au ay ă ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây
   e ec em en eng eo ep et ê êch êm ên êng ênh êp êt êu
   i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu
   o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on ong ooc oong op ot
   ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt
   u ua uân uâng uât uây uc uê uêch uênh ui um un ung uơ uôc uôi uôm uôn uông uôt up ut uy uya uych uyên uyêt uynh uyt uyu
   ư ưa ưc ưi ưm ưn ưng ươc ươi ươm ươn ương ươp ươt ươu ưt ưu y yêm yên yêng yêt yêu`.split(/\s+/),
)
const initial = /^(ngh|ng|nh|gh|gi|kh|ph|qu|th|tr|ch|b|c|d|đ|g|h|k|l|m|n|p|q|r|s|t|v|x)?(.*)$/
const toneMark = /[\u0300\u0301\u0303\u0309\u0323]/g

/** Whether a word is built as a Vietnamese syllable is, with at most one tone mark. Upper or lower case, NFC. */
export function isSyllable(word: string): boolean {
  const decomposed = word.toLowerCase().normalize('NFD')
  if ((decomposed.match(toneMark)?.length ?? 0) > 1) return false
  const bare = decomposed.replace(toneMark, '').normalize('NFC')
  const [, first = '', rest = ''] = initial.exec(bare) ?? []
  return rhymes.has(rest) || (first === 'gi' && rhymes.has(`i${rest}`)) || (first === 'qu' && rhymes.has(`u${rest}`))
}
