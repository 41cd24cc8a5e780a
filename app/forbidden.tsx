/** Short for the same reason as not-found.tsx; the desk has a face of its own. */
export default function Forbidden() {
  return <p>403</p>
}
