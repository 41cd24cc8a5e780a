import { paths, type ReferenceWish } from '../test-authority/xml-file'
import { type Animal, world } from './animal'
import { partly, sign } from './xml-letters'

const { authority, person } = world

const leavesOutAll = Object.keys(paths).filter((name) => /comment|shorter|subtracting every signature$/.test(name))
const ambiguous: Pick<Animal, 'expect' | 'because'> = { expect: 'unsupported', because: ['xml.coverage.ambiguous'] }

const letter = '<thu><!--before--><so>1.000</so>{{signature}}<!--behind--></thu>'

type Second = { references: ReferenceWish[]; objects: string; place?: 'before' | 'behind' }

/** A letter of which a second person signs what the first one does, and something of one's own. */
const inTurn =
  (transforms: string[], { place = 'before', references, ...more }: Second) =>
  () =>
    sign({
      document: sign({ document: letter, references: [{ uri: '', transforms }] }),
      marker: `<!--${place}-->`,
      signer: person,
      certificates: [person, authority],
      references: [{ uri: '', transforms }, ...references],
      ...more,
    })

const held = (element: string) => `<Object Id="o">${element}</Object>`
const own: ReferenceWish[] = [{ uri: '#o' }]

/** What a second signer says again, of what the first one signed. */
export const turnsInXml: Animal[] = [
  ...leavesOutAll.flatMap((name): Animal[] => [
    {
      name: `a double in the object of a second signature: ${name}`,
      bytes: inTurn([name], { references: own, objects: held('<so xmlns="">9.000</so>') }),
      ...ambiguous,
    },
    {
      name: `a double behind what was signed, deeper: ${name}`,
      bytes: inTurn([name], {
        place: 'behind',
        references: own,
        objects: held('<la xmlns=""><so>9.000</so></la>'),
      }),
      ...ambiguous,
    },
    {
      name: `something else in the object of a second signature: ${name}`,
      bytes: inTurn([name], { references: own, objects: held('<la xmlns="">9.000</la>') }),
      expect: 'accepted',
    },
  ]),
  {
    name: 'a part signed, and a double with an empty ID under a signature of the whole',
    bytes: () =>
      sign({
        document: sign({
          document: '<thu><la Id="nd">1</la>{{signature}}<la Id="">9</la><!--second--></thu>',
          ...partly,
        }),
        marker: '<!--second-->',
        signer: person,
        certificates: [person, authority],
      }),
    ...ambiguous,
  },
]
