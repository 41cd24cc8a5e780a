import { world } from './animal'
import { after, asAnimals, cashRegister, change, evilData, household, registerCode } from './invoice-papers'

export const invoiceAnimals = asAnimals([
  { name: 'signed by seller and tax authority', expect: 'accepted' },
  { name: 'in its envelope', wish: { envelope: true }, expect: 'accepted' },
  {
    name: 'a household that signs with a personal certificate',
    wish: { change: household, seller: 'person' },
    expect: 'accepted',
  },
  {
    name: 'without code, as its symbol says',
    wish: { ...change('C26TAA', 'K26TAA'), code: null, authority: false },
    expect: 'accepted',
  },
  {
    name: 'of a cash register, signed by the seller',
    wish: { ...cashRegister, code: registerCode, authority: false },
    expect: 'accepted',
  },
  {
    name: 'of a cash register, signed by nobody',
    wish: { ...cashRegister, code: registerCode, authority: false, seller: false },
    expect: 'unsigned',
  },
  {
    name: 'that adjusts another',
    wish: change('<DVTTe>VND</DVTTe>', '<TTHDLQuan><TCHDon>2</TCHDon></TTHDLQuan><DVTTe>VND</DVTTe>'),
    expect: 'accepted',
    because: ['invoice.amounts.adjustment'],
  },
  {
    name: 'in dollars',
    wish: change('<DVTTe>VND</DVTTe>', '<DVTTe>USD</DVTTe>'),
    expect: 'accepted',
    because: ['invoice.words.currency'],
  },

  {
    name: 'a price changed',
    wish: after('250000', '950000'),
    expect: 'refused',
    because: ['signature.digest.mismatch'],
  },
  {
    name: 'a code changed',
    wish: after('0012AB', '0012AC'),
    expect: 'refused',
    because: ['signature.digest.mismatch'],
  },
  { name: 'the seller unknown', trust: [world.governmentRoot], expect: 'untrusted', because: ['chain.trust.unknown'] },
  { name: 'the tax authority unknown', trust: [world.root], expect: 'untrusted', because: ['chain.trust.unknown'] },
  {
    name: 'a seller that plays the tax authority too',
    wish: { authority: 'company' },
    trust: [world.root, world.authority],
    expect: 'review',
    because: ['invoice.code.unproved'],
  },
  {
    name: 'a seller that signs something else',
    wish: { sellerCovers: ['#code'] },
    expect: 'refused',
    because: ['invoice.seller.unsigned'],
  },
  {
    name: 'an authority that signs the code alone',
    wish: { authorityCovers: ['#code'] },
    expect: 'refused',
    because: ['invoice.seller.unsigned'],
  },

  {
    name: 'two invoices in a file',
    wish: after('<HDon>', '<TDiep><DLieu><HDon><DLHDon/></HDon><HDon>'),
    expect: 'refused',
    because: ['xml.structure.malformed'],
  },
  {
    name: 'two invoices in an envelope',
    wish: { envelope: true, ...after('<HDon>', '<HDon><DLHDon/></HDon><HDon>') },
    expect: 'unsupported',
    because: ['invoice.structure.several'],
  },
  {
    name: 'an invoice somewhere else in an envelope',
    wish: {
      envelope: true,
      after: (text) => text.replace('<HDon>', '<Khac><HDon>').replace('</HDon>', '</HDon></Khac>'),
    },
    expect: 'unsupported',
    because: ['invoice.structure.place'],
  },
  {
    name: 'two blocks of data',
    wish: after('<HDon>', `<HDon>${evilData}`),
    expect: 'refused',
    because: ['invoice.structure.repeated'],
  },
  {
    name: 'data within other data',
    wish: after('<DSCKS>', `<DSCKS><Khac>${evilData}</Khac>`),
    expect: 'refused',
    because: ['invoice.structure.repeated'],
  },
  {
    name: 'two codes',
    wish: after('<DSCKS>', '<MCCQT>9</MCCQT><DSCKS>'),
    expect: 'refused',
    because: ['invoice.structure.repeated'],
  },
  {
    name: 'two signatures of the seller',
    wish: { after: (text) => text.replace(/(<NBan>)(<Signature .*?<\/Signature>)/s, '$1$2$2') },
    expect: 'refused',
    because: ['xml.reference.duplicate-id'],
  },
  {
    name: 'forty signatures of others',
    wish: {
      after: (text) => {
        const [signature = ''] = /<Signature .*?<\/Signature>/s.exec(text) ?? []
        return text.replace('</DSCKS>', `<NMua>${signature.repeat(40)}</NMua></DSCKS>`)
      },
    },
    expect: 'unsupported',
    because: ['xml.structure.limits'],
  },
  {
    name: 'something unknown beside the data',
    wish: after('<DSCKS>', '<GhiChu>x</GhiChu><DSCKS>'),
    expect: 'review',
    because: ['invoice.structure.extra'],
  },
  {
    name: 'something unknown among the signatures',
    wish: after('<DSCKS>', '<DSCKS><GhiChu>x</GhiChu>'),
    expect: 'review',
    because: ['invoice.structure.extra'],
  },
])
