import { FIRST_DAY } from '@/lib/targets/rules'
import { OPEN_MINUTES, OPEN_POINTS } from './open-limit'
import { datasets } from './types'

const columns: Record<(typeof datasets)[number], Record<string, [type: string, words: string]>> = {
  coverage: {
    group: ['string', 'Code of the OCOP group, I to VI'],
    group_vi: ['string', 'Name in Vietnamese'],
    group_en: ['string', 'Name in English'],
    certified: ['integer', 'Products with a valid certificate, nothing left out'],
    on_booth: ['integer', 'Of these on the booth'],
    target: ['string', 'Id of the target; null where none is in force'],
    target_percent: ['integer', 'Its threshold'],
    target_strict: ['boolean', 'Whether more than the threshold is asked'],
    listed: ['integer', 'Counted products on the booth'],
    eligible: ['integer', 'Counted products: the denominator'],
    left_out: ['integer', 'Certified products of sets that the target leaves out'],
    more_needed: ['integer', 'How many more are needed; null when it cannot be met or there is no denominator'],
    met: ['boolean', 'Null without a denominator: neither met nor missed'],
  },
  readiness: {
    legal_form: ['string', 'Legal form of the merchants; null for all'],
    solution: ['string', 'E_SIGNATURE, E_CONTRACT, E_INVOICE or TRACEABILITY'],
    in_use: ['integer', 'Merchants that use it, of those of whom it is required'],
    required: ['integer', 'Merchants of whom the law requires it'],
    not_required: ['integer', 'Participating merchants of whom it does not'],
    participating: ['integer', 'Participating merchants'],
    fully_digital: ['integer', 'Of these with everything required in use'],
  },
  wards: {
    ward: ['string', 'Official five-digit code of the ward; null where it is not known'],
    listed: ['integer', 'Products on the booth, counted for the first target in force'],
    eligible: ['integer', 'Counted products'],
    fully_digital: ['integer', 'Fully digital merchants'],
    participating: ['integer', 'Participating merchants'],
  },
}

const nullable = ([type, description]: [string, string]) => ({ type: [type, 'null'], description })

const schemaOf = (dataset: (typeof datasets)[number]) => ({
  type: 'object',
  required: ['dataset', 'day', 'final', 'source', 'rows'],
  properties: {
    dataset: { const: dataset },
    day: { type: 'string', format: 'date', description: 'In Asia/Ho_Chi_Minh' },
    final: { type: 'boolean', description: 'False for today: the day still runs' },
    source: { type: 'string' },
    rows: {
      type: 'array',
      items: {
        type: 'object',
        properties: Object.fromEntries(
          Object.entries(columns[dataset]).map(([name, words]) => [name, nullable(words)]),
        ),
      },
    },
  },
})

const answers = (dataset: (typeof datasets)[number]) => ({
  '200': {
    description: 'The figures',
    headers: { ETag: { schema: { type: 'string' } } },
    content: {
      'application/json': { schema: { $ref: `#/components/schemas/${dataset}` } },
      'text/csv': { schema: { type: 'string' } },
    },
  },
  '304': { description: 'Unchanged since the ETag of If-None-Match' },
  '404': {
    description: 'No such dataset, or a day without figures; the answer says which',
    content: { 'application/json': { schema: { $ref: '#/components/schemas/fault' } } },
  },
  '429': { description: 'Asked too often; Retry-After says when to come back' },
})

const format = { name: 'format', in: 'path', required: true, schema: { enum: ['json', 'csv'] } }
const day = {
  name: 'day',
  in: 'path',
  required: true,
  description: `From ${FIRST_DAY}. A day that is over, as recorded then: its answer never changes.`,
  schema: { type: 'string', format: 'date' },
}

/** The interface described in OpenAPI 3.1, for the address that others reach the booth by. */
export const openApi = (publicUrl: string) => ({
  openapi: '3.1.0',
  info: {
    title: 'Hanoi Capital City Product Booth: progress figures',
    version: '1.0.0',
    description: `Whole numbers with their denominators. Each network may ask ${OPEN_POINTS} times in ${OPEN_MINUTES} minutes.`,
  },
  servers: [{ url: `${publicUrl}/api/open-data/v1` }],
  paths: Object.fromEntries(
    datasets.flatMap((dataset) => [
      [
        `/${dataset}.{format}`,
        { get: { operationId: `${dataset}Today`, parameters: [format], responses: answers(dataset) } },
      ],
      [
        `/{day}/${dataset}.{format}`,
        { get: { operationId: `${dataset}OfDay`, parameters: [day, format], responses: answers(dataset) } },
      ],
    ]),
  ),
  components: {
    schemas: {
      ...(Object.fromEntries(datasets.map((dataset) => [dataset, schemaOf(dataset)])) as Record<
        (typeof datasets)[number],
        ReturnType<typeof schemaOf>
      >),
      fault: {
        type: 'object',
        required: ['error', 'message'],
        properties: {
          error: { enum: ['day-before-figures', 'day-in-the-future', 'no-such-day', 'no-such-dataset'] },
          message: { type: 'string' },
        },
      },
    },
  },
})
