import { Note } from '@/components/ui/note'

/** Said wherever a review of the demonstration stands. */
export function MadeUp() {
  return (
    <div className="mt-3">
      <Note>
        <p>
          <strong>Demonstration.</strong> This review is made up, to show the page, and so is every decision
          in it that the register recorded itself. No office has recorded those.
        </p>
      </Note>
    </div>
  )
}
