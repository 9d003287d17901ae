import { boxLook } from '@/components/forms/box-look'
import { Button } from '@/components/ui/button'
import { paths } from '@/lib/paths'

/** Looks for bodies by words. A form that only asks. */
export function BodySearch({ words }: { words: string | null }) {
  return (
    <search className="print:hidden">
      <form
        data-compact
        method="get"
        action={paths.bodies()}
        className="flex flex-wrap items-end gap-x-2 gap-y-1 text-16"
      >
        <div className="min-w-0 flex-[0_1_26rem]">
          <label htmlFor="words" className="block font-bold">
            Name, former name, acronym or member
          </label>
          <input
            type="search"
            id="words"
            name="words"
            maxLength={100}
            defaultValue={words ?? ''}
            className={boxLook(undefined, 'mt-1 block h-7 w-full')}
          />
        </div>
        <Button secondary>Find bodies</Button>
      </form>
    </search>
  )
}
