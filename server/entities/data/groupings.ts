export interface Grouping {
  /** How `membershipsOf` names it. */
  key: string;
  /** The row of the grouping in the table of organisations, where it has one. */
  organisation?: string;
  /** Who is a member from when until when (last day); codes are ISO 3166-1. */
  entries: readonly { from: string; until?: string; codes: string }[];
}

/** Since before any letter that we read. */
const ALWAYS = '0001-01-01';

/** Groupings of countries with the days on which membership began and ended. */
// biome-ignore format: a table reads best with one row a line
export const groupings: readonly Grouping[] = [
  { key: 'EU', organisation: 'organisation:european-union', entries: [
    { from: '1958-01-01', codes: 'BE DE FR IT LU NL' },
    { from: '1973-01-01', codes: 'DK IE' },
    { from: '1973-01-01', until: '2020-01-31', codes: 'GB' },
    { from: '1981-01-01', codes: 'GR' },
    { from: '1986-01-01', codes: 'ES PT' },
    { from: '1995-01-01', codes: 'AT FI SE' },
    { from: '2004-05-01', codes: 'CY CZ EE HU LT LV MT PL SI SK' },
    { from: '2007-01-01', codes: 'BG RO' },
    { from: '2013-07-01', codes: 'HR' },
  ] },
  // The day from which controls at internal borders were lifted; BG and RO: air and sea, land from 2025-01-01.
  { key: 'Schengen', entries: [
    { from: '1995-03-26', codes: 'BE DE ES FR LU NL PT' },
    { from: '1997-10-26', codes: 'IT' },
    { from: '1997-12-01', codes: 'AT' },
    { from: '2000-01-01', codes: 'GR' },
    { from: '2001-03-25', codes: 'DK FI IS NO SE' },
    { from: '2007-12-21', codes: 'CZ EE HU LT LV MT PL SI SK' },
    { from: '2008-12-12', codes: 'CH' },
    { from: '2011-12-19', codes: 'LI' },
    { from: '2023-01-01', codes: 'HR' },
    { from: '2024-03-31', codes: 'BG RO' },
  ] },
  { key: 'EEA', organisation: 'organisation:european-economic-area', entries: [
    { from: '1994-01-01', codes: 'AT BE DE DK ES FI FR GR IE IS IT LU NL NO PT SE' },
    { from: '1994-01-01', until: '2020-01-31', codes: 'GB' },
    { from: '1995-05-01', codes: 'LI' },
    { from: '2004-05-01', codes: 'CY CZ EE HU LT LV MT PL SI SK' },
    { from: '2007-08-01', codes: 'BG RO' },
    { from: '2014-04-12', codes: 'HR' },
  ] },
  { key: 'EFTA', organisation: 'organisation:efta', entries: [
    { from: '1960-05-03', codes: 'CH NO' },
    { from: '1960-05-03', until: '1972-12-31', codes: 'DK GB' },
    { from: '1960-05-03', until: '1985-12-31', codes: 'PT' },
    { from: '1960-05-03', until: '1994-12-31', codes: 'AT SE' },
    { from: '1970-03-01', codes: 'IS' },
    { from: '1986-01-01', until: '1994-12-31', codes: 'FI' },
    { from: '1991-09-01', codes: 'LI' },
  ] },
  { key: 'Eurozone', entries: [
    { from: '1999-01-01', codes: 'AT BE DE ES FI FR IE IT LU NL PT' },
    { from: '2001-01-01', codes: 'GR' },
    { from: '2007-01-01', codes: 'SI' },
    { from: '2008-01-01', codes: 'CY MT' },
    { from: '2009-01-01', codes: 'SK' },
    { from: '2011-01-01', codes: 'EE' },
    { from: '2014-01-01', codes: 'LV' },
    { from: '2015-01-01', codes: 'LT' },
    { from: '2023-01-01', codes: 'HR' },
    { from: '2026-01-01', codes: 'BG' },
  ] },
  { key: 'NATO', organisation: 'organisation:nato', entries: [
    { from: '1949-08-24', codes: 'BE CA DK FR GB IS IT LU NL NO PT US' },
    { from: '1952-02-18', codes: 'GR TR' },
    { from: '1955-05-06', codes: 'DE' },
    { from: '1982-05-30', codes: 'ES' },
    { from: '1999-03-12', codes: 'CZ HU PL' },
    { from: '2004-03-29', codes: 'BG EE LT LV RO SI SK' },
    { from: '2009-04-01', codes: 'AL HR' },
    { from: '2017-06-05', codes: 'ME' },
    { from: '2020-03-27', codes: 'MK' },
    { from: '2023-04-04', codes: 'FI' },
    { from: '2024-03-07', codes: 'SE' },
  ] },
  { key: 'Benelux', organisation: 'organisation:benelux', entries: [{ from: ALWAYS, codes: 'BE LU NL' }] },
  { key: 'Visegrád', organisation: 'organisation:visegrad-group', entries: [
    { from: '1991-02-15', codes: 'HU PL' },
    { from: '1993-01-01', codes: 'CZ SK' },
  ] },
  { key: 'Nordic', organisation: 'organisation:nordic-countries', entries: [{ from: ALWAYS, codes: 'DK FI IS NO SE' }] },
  { key: 'Baltic', organisation: 'organisation:baltic-states', entries: [{ from: '1991-09-06', codes: 'EE LT LV' }] },
  { key: 'NB8', organisation: 'organisation:nordic-baltic-eight', entries: [{ from: '1992-01-01', codes: 'DK EE FI IS LT LV NO SE' }] },
  { key: 'G7', organisation: 'organisation:g7', entries: [
    { from: '1975-11-15', codes: 'DE FR GB IT JP US' },
    { from: '1976-06-27', codes: 'CA' },
  ] },
];
