"""The forms that `--as` names."""

from typing import Final

from cleaner.formats.export import RECORD, Export
from cleaner.formats.markdown import to_markdown
from cleaner.formats.schemaorg import to_schemaorg
from cleaner.formats.zyte import to_zyte

EXPORTS: Final = {
    export.name: export
    for export in (
        RECORD,
        Export("zyte", b".json", to_zyte),
        Export("schemaorg", b".jsonld", to_schemaorg),
        Export("markdown", b".md", to_markdown, lines=False),
    )
}
