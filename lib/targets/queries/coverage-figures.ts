import 'server-only'
import { direct, type Reader } from '@/lib/db/direct'
import type { Day } from '@/lib/format/days'
import { publicitySql } from '@/lib/readiness/publicity-sql'
import type { View } from '@/lib/readiness/types'
import type { SetTally } from '../types'

/** Certified and listed products per set on a day, in one statement; restates `tallyBySet`. */
export const coverageFigures = (day: Day, view: View, on: Reader = direct): Promise<SetTally[]> => on.$queryRaw<
  SetTally[]
>`
  WITH ${publicitySql(day, view)}
  SELECT v.set_number AS "setNumber", count(*)::int AS certified,
    count(*) FILTER (WHERE v.product_id IN (SELECT product_id FROM open_listing))::int AS listed
  FROM registered_product_version v, moment
  WHERE v.recorded_at <= moment.known AND (v.superseded_at IS NULL OR v.superseded_at > moment.known)
    AND (v.product_id IN (SELECT product_id FROM certified_product)) IS TRUE
  GROUP BY v.set_number
  ORDER BY v.set_number`
