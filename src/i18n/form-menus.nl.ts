/**
 * What the software of the forms says in English only, by its own names. It speaks to an editor as
 * the rest of its menus do.
 */
export const formMenuWords: Readonly<Record<string, string>> = {
  sign_in_using_access_token_workflow_note:
    'Omdat wijzigingen pull requests worden, moet het ook lees- en schrijftoegang hebben tot pull requests.',
  show_errors: 'Fouten tonen',
  list_item_options: 'Opties van dit onderdeel',
  select_item: '{$name} selecteren',
  'entry_sidebar.slug.title': 'Korte naam',
  'entry_sidebar.slug.unavailable': 'Dit item heeft geen korte naam.',
  'save_conflict.title': 'Item gewijzigd door iemand anders',
  'save_conflict.modified_by':
    '{$name} heeft dit item op {$date} gewijzigd, nadat je het had geopend.',
  'save_conflict.modified': 'Dit item is in de repository gewijzigd nadat je het had geopend.',
  'save_conflict.deleted': 'Dit item is uit de repository verwijderd nadat je het had geopend.',
  'save_conflict.overwrite_warning': 'Als je nu opslaat, gaan die wijzigingen verloren.',
  'save_conflict.recreate_warning': 'Als je nu opslaat, wordt het item opnieuw aangemaakt.',
  'save_conflict.save_anyway': 'Toch opslaan',
  'save_conflict.branch_moved':
    'Iemand anders heeft de repository bijgewerkt terwijl je opsloeg. Probeer het opnieuw.',
  'remote_change.reload_entry': 'Item opnieuw laden',
  'remote_change.confirm_reloading_entry':
    'Weet je zeker dat je het item opnieuw wilt laden? Wat je niet hebt opgeslagen, gaat verloren.',
};
