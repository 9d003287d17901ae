import { describe, expect, test } from 'vitest'
import { missingPages } from './missing-pages'
import { sourceFile } from './source-files'

const found = (text: string, path = 'app/(register)/bodies/[code]/page.tsx') =>
  missingPages([sourceFile(path, text)])

describe('a page for what is not there', () => {
  test('that gives missing() is right, whatever else it takes from next/navigation', () => {
    expect(
      found(`import { missing } from '@/app/missing'\nimport { redirect } from 'next/navigation'`),
    ).toEqual([])
  })

  test.each([
    ['by its name', `import { notFound } from 'next/navigation'`],
    ['among others', `import { redirect, notFound } from 'next/navigation'`],
    ['under another name', `import { notFound as nothing } from 'next/navigation'`],
    ['with everything there', `import * as navigation from 'next/navigation'`],
    ['as a default', `import navigation from 'next/navigation'`],
    ['when it is needed', `const { notFound } = await import('next/navigation')`],
    ['to hand it on', `export { notFound } from 'next/navigation'`],
    ['to hand everything on', `export * from 'next/navigation'`],
    ['from where Next keeps it', `import { notFound } from 'next/dist/client/components/navigation'`],
  ])('that takes notFound %s is found', (_how, text) => {
    expect(found(`'use client'\n\n${text}`)).toEqual([
      expect.stringMatching(/^app\/\(register\)\/bodies\/\[code\]\/page\.tsx:3 takes notFound/),
    ])
  })

  test('is a matter of app only', () => {
    expect(found(`import { notFound } from 'next/navigation'`, 'e2e/pages/samples.ts')).toEqual([])
  })
})
