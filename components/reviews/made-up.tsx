import { Note } from '@/components/ui/note'

/** Said wherever a review of the demonstration stands. */
export function MadeUp() {
  return (
    <div className="mt-3">
      <Note>
        <p>
          <strong>Demonstration.</strong> This review and every decision in it are made up, to show the page.
          No office has recorded any of them.
        </p>
      </Note>
    </div>
  )
}
