import { cn } from '@/components/ui/class-names'

/**
 * The carving of an OCOP group, by its Roman number: bowl of rice, flask, herb in a mortar, vase, orchid, village gate.
 * Its lines lie in a file of their own, which pages share; in each page's markup they would come twice.
 */
export function GroupIcon({ code, className }: { code: string; className?: string }) {
  return (
    <svg
      aria-hidden="true"
      className={cn('size-10 shrink-0 fill-none stroke-current stroke-[1.8]', className)}
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      <use href={`/carvings.svg#group-${code}`} />
    </svg>
  )
}
