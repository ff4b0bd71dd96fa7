"""Writes the tables of given and family names of each language, LANG.txt: `given` and `family`, a name a line.

Sources: @faker-js/faker 10 (MIT) and Faker for Python (MIT), which are no dependencies of the project:

    npm i --no-save @faker-js/faker@10 && pip install faker && python3 training/languages/names/write-names.py

FAKER_JS is a file with what `allLocales` of the former has: {locale: {given: [], family: []}}.
"""

import importlib
import json
import os
import re
import sys

LOCALES = {
    "de": ("de de_AT de_CH", "de_DE de_AT de_CH"),
    "es": ("es es_MX", "es_ES es_MX es_AR es_CL es_CO"),
    "fr": ("fr fr_CH fr_SN", "fr_FR fr_CH fr_QC"),
    "it": ("it", "it_IT"),
    "pt": ("pt_BR pt_PT", "pt_BR pt_PT"),
    "nl": ("nl nl_BE", "nl_NL nl_BE"),
    "sv": ("sv nb_NO da fi", "sv_SE no_NO da_DK fi_FI"),
    "da": ("da nb_NO sv", "da_DK no_NO sv_SE"),
    "pl": ("pl", "pl_PL"),
    "cs": ("cs_CZ sk", "cs_CZ sk_SK"),
    "uk": ("uk", "uk_UA"),
    "ru": ("ru", "ru_RU"),
    "tr": ("tr az", "tr_TR"),
    "ar": ("ar", "ar_AA ar_DZ ar_PS ar_SA"),
    "hi": ("ne", "hi_IN mr_IN ne_NP"),
    "zh": ("zh_CN zh_TW", "zh_CN zh_TW"),
    "ja": ("ja", "ja_JP"),
    "ko": ("ko", "ko_KR"),
}
NAME = re.compile(r"^[^\W\d_][^\W\d_\u0300-\u036f'’.\-\u0900-\u097f]*$")


def words(value):
    """All names in a list, a weighted table or a tuple of Faker's, word by word."""
    if isinstance(value, dict):
        return list(value)
    if isinstance(value, str):
        return [value]
    return [word for item in value for word in words(item)]


def of_python(locale, kind):
    provider = importlib.import_module(f"faker.providers.person.{locale}").Provider
    found = []
    for attribute in dir(provider):
        if attribute.startswith(kind) and not attribute.startswith(kind + "_pair"):
            value = getattr(provider, attribute)
            if isinstance(value, (list, tuple, dict, set)):
                for item in value:
                    if isinstance(item, (list, tuple)) and kind in ("first", "last"):
                        found.append(item[0])
                    else:
                        found += words(item)
    return found


def main():
    with open(os.environ.get("FAKER_JS", "faker.json"), encoding="utf8") as file:
        js = json.load(file)
    here = os.path.dirname(os.path.abspath(__file__))
    for lang, (ours, theirs) in LOCALES.items():
        tables = {}
        for table, kind in (("given", "first"), ("family", "last")):
            names = [name for locale in ours.split() for name in js.get(locale, {}).get(table, [])]
            for locale in theirs.split():
                names += of_python(locale, kind)
            parts = {part for name in names for part in re.split(r"[\s;]+", name) if part}
            tables[table] = sorted(part for part in parts if len(part) > (0 if lang in ("zh", "ko", "ja") else 1) and not re.search(r"[\d(){}]", part))
        with open(os.path.join(here, f"{lang}.txt"), "w", encoding="utf8") as file:
            for table, names in tables.items():
                file.write(f"{table}: {' '.join(names)}\n")
        print(lang, {table: len(names) for table, names in tables.items()}, file=sys.stderr)


main()
