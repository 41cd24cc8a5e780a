/** Short for the same reason as not-found.tsx; nothing throws it. */
export default function Unauthorized() {
  return <p>401</p>
}
