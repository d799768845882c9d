/** The spreadsheets to fill in. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { type TemplateFile, templateFiles } from '../../../publish/template-files.ts';

export const getStaticPaths = (() =>
  templateFiles.map((template) => ({
    params: { file: template.name },
    props: { template },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ template: TemplateFile }> = async ({ props: { template } }) =>
  new Response(await template.bytes(), { headers: { 'Content-Type': template.type } });
