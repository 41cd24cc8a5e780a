import { ChevronDown } from 'lucide-react'
import type { ReactNode } from 'react'
import { cn } from '@/components/ui/class-names'

/** Something that is not needed every day, folded behind its name; `danger` for what hurts. */
export function Fold({
  title,
  danger,
  open,
  children,
}: {
  title: string
  danger?: boolean
  open?: boolean
  children: ReactNode
}) {
  return (
    <details open={open || undefined} className="group/fold rounded-lg border border-line">
      <summary
        className={cn(
          'flex min-h-11 cursor-pointer list-none items-center justify-between gap-3 px-4 font-semibold [&::-webkit-details-marker]:hidden',
          danger ? 'text-son' : 'text-lam',
        )}
      >
        {title}
        <ChevronDown
          aria-hidden
          className="size-4 shrink-0 transition-transform duration-150 group-open/fold:rotate-180"
        />
      </summary>
      <div className="border-t border-line p-4">{children}</div>
    </details>
  )
}
