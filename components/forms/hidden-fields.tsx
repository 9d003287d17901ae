type HiddenFieldsProps = { values: Readonly<Record<string, string | readonly string[] | undefined>> }

/** What a form sends besides what is typed: a version, or the rest of a list's state. */
export function HiddenFields({ values }: HiddenFieldsProps) {
  return Object.entries(values).flatMap(([name, value]) =>
    [value ?? []]
      .flat()
      .map((each) => <input key={`${name} ${each}`} type="hidden" name={name} value={each} />),
  )
}
