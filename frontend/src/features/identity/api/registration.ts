import { api, standardHeaders } from '@/shared/api/client';
import { asProblem, problemOf } from '@/shared/api/problem';
import type { components } from '@/shared/api/schema';

export type RegistrationData = components['schemas']['RegistrationData'];

export interface Registration {
  data: RegistrationData;
  licence: File;
  letter: File;
}

/** Hands in data and papers in one request, the data first: nothing is kept if it is refused. */
export async function registerEnterprise({ data, licence, letter }: Registration): Promise<void> {
  const form = new FormData();
  form.append('registration', new Blob([JSON.stringify(data)], { type: 'application/json' }));
  form.append('licence', licence);
  form.append('letter', letter);
  let response: Response;
  try {
    response = await fetch('/api/public/registrations', { method: 'POST', body: form, headers: standardHeaders('POST') });
  } catch (error) {
    throw asProblem(error);
  }
  if (!response.ok) throw await problemOf(response);
}

export type FirstAdministrator = components['schemas']['FirstAdministratorRequest'];

/** Makes the first administrator with the token from the log. */
export async function makeFirstAdministrator(administrator: FirstAdministrator): Promise<void> {
  await api.POST('/api/public/first-administrator', { body: administrator });
}
