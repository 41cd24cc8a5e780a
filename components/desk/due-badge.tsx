import { Badge } from '@/components/ui/badge'
import type { Due } from './due-words'

/** How long an item may still wait, with its days. */
export function DueBadge({ due: { tone, words, days, moment } }: { due: Due }) {
  return (
    <span className="flex flex-col items-start gap-0.5">
      <Badge tone={tone} className="whitespace-nowrap">
        {words}
      </Badge>
      <span className="text-sm text-muted" title={moment}>
        {days}
      </span>
    </span>
  )
}
