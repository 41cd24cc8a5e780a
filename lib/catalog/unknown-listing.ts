import type { OwnListingDetail } from './own-types'

/** A listing of which nothing may be told: the frame in which somebody whose session has ended gets typed words back. */
export const unknownListing = (id: string): OwnListingDetail => ({
  id,
  slug: '',
  product: { name: '…', setNumber: 0, setNameVi: '', setNameEn: '' },
  certificate: null,
  certificateStanding: 'none',
  facts: {
    lastState: null,
    merchantActive: true,
    certificateValid: true,
    authorised: true,
    latestSubmitted: null,
    draft: null,
  },
  status: 'draft',
  edit: null,
  moves: [],
  block: null,
  draft: {
    content: {
      nameVi: '',
      nameEn: '',
      storyVi: '',
      storyEn: '',
      unitVi: '',
      unitEn: '',
      price: { kind: 'FIXED', vnd: null, toVnd: null },
      details: {},
      pictures: [],
      places: [],
    },
    savedAt: new Date(0),
    savedBy: null,
    gaps: [],
    hints: [],
  },
  submitted: null,
  history: [],
  today: '1970-01-01',
})
