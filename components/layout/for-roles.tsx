import type { ReactNode } from 'react'
import { readsIn, writesIn } from '@/lib/auth/guards'
import type { DeskArea } from '@/lib/auth/types'

/** What only somebody who may change an area is offered; the guards of the actions refuse everybody else anyway. */
export async function ForWriters({
  area,
  children,
  otherwise = null,
}: {
  area: DeskArea
  children: ReactNode
  otherwise?: ReactNode
}) {
  return (await writesIn(area)) ? children : otherwise
}

/** A way into an area, for whoever may open it. */
export async function ForReaders({ area, children }: { area: DeskArea; children: ReactNode }) {
  return (await readsIn(area)) ? children : null
}
