"""Settings of a project: found, read strictly, and made into a rulebook."""

import pytest

from networking_rules.problems import InputError, RuleError
from networking_rules.rulebooks import RULES, guide
from networking_rules.settings import Settings, find, merged, parse, read

TABLE = """
[tool.networking-rules]
profile = "evidence"
select = ["GIV", "RCH005"]
ignore = ["GIV006"]
options.GIV001 = {min_gives = 2}
"""


def write(folder, text=TABLE):
    path = folder / "pyproject.toml"
    path.write_text(text, "utf-8")
    return path


def test_a_table_is_read(tmp_path):
    """Profile, selection, what is ignored, and options by rule."""
    settings = read(write(tmp_path))
    assert settings == Settings("evidence", ("GIV", "RCH005"), ("GIV006",), {"GIV001": {"min_gives": 2}})
    book = settings.book()
    assert {code[:3] for code in book.codes} == {"GIV", "RCH"}
    assert "GIV006" not in book
    assert book["GIV001"].values["min_gives"] == 2


def test_without_a_table_the_defaults_count(tmp_path):
    """A project that says nothing has the guide."""
    assert read(write(tmp_path, "[project]\nname = 'x'\n")) == Settings()
    assert Settings().book() == guide()
    assert parse({}) == Settings()


def test_the_nearest_table_is_found(tmp_path):
    """Upwards, past a pyproject.toml that says nothing to us."""
    inner = tmp_path / "a" / "b"
    inner.mkdir(parents=True)
    assert find(inner) is None or find(inner).parent not in (inner, tmp_path)
    path = write(tmp_path)
    write(tmp_path / "a", "[tool.ruff]\n")
    assert find(inner) == path
    nearer = write(inner)
    assert find(inner) == nearer


@pytest.mark.parametrize(
    ("table", "fields"),
    [
        ({"profil": "guide"}, ["profil"]),
        ({"profile": "lenient"}, ["profile"]),
        ({"profile": 3}, ["profile"]),
        ({"select": "GIV"}, ["select"]),
        ({"ignore": [1]}, ["ignore"]),
        ({"options": [1]}, ["options"]),
        ({"options": {"GIV001": 3}}, ["options"]),
        ({"options": {"GIV001": {"min_gives": True}}}, ["options"]),
        ({"options": {"GIV001": {"min_gives": "2"}}}, ["options"]),
        ({"language": ""}, ["language"]),
        ({"exclude": "fr/*"}, ["exclude"]),
        ({"profile": "x", "select": 1, "ignore": 1, "other": 1}, ["other", "profile", "select", "ignore"]),
    ],
)
def test_every_fault_is_named(table, fields):
    """By its field, all at once; nothing is coerced."""
    with pytest.raises(InputError) as caught:
        parse(table, "here.toml")
    assert [p.field for p in caught.value.problems] == [f"tool.networking-rules.{name}" for name in fields]
    assert {(p.file, p.code) for p in caught.value.problems} == {("here.toml", "bad-settings")}


@pytest.mark.parametrize("content", [b"[tool", b"\xff\xfe"])
def test_a_file_that_cannot_be_read_is_a_problem(tmp_path, content):
    """Bad TOML and bad text alike, with the file."""
    path = tmp_path / "pyproject.toml"
    path.write_bytes(content)
    with pytest.raises(InputError, match="cannot be read"):
        read(path)
    with pytest.raises(InputError, match="cannot be read"):
        read(tmp_path / "absent.toml")


@pytest.mark.parametrize(
    ("settings", "told"),
    [
        (Settings(select=("GIV999",)), "no rule 'GIV999'"),
        (Settings(ignore=("XYZ",)), "no rule 'XYZ'"),
        (Settings(options={"GIV999": {}}), "no rule 'GIV999'"),
        (Settings(options={"GIV001": {"gives": 2}}), "GIV001 has no option 'gives'"),
        (Settings(options={"GIV001": {"min_gives": 1.5}}), "takes a whole number"),
        (Settings("lenient"), "no profile 'lenient'"),
    ],
)
def test_what_there_is_not_is_told(settings, told):
    """An unknown rule, option, value or profile, when the book is made."""
    with pytest.raises(RuleError, match=told):
        settings.book()


FAULTY = """
[tool.networking-rules]
select = ["XYZ", "GIV01"]
ignore = ["QQQ"]
per-file-ignores."old/*" = ["NOPE"]
options.ZZZ001 = {a = 1}
options.GIV001 = {gives = 1, min_gives = 1.5}
"""


def test_every_rule_that_there_is_not_is_told_at_once(tmp_path):
    """With the file and the key where settings were read; in lines where a program made them."""
    made = read(write(tmp_path, FAULTY))
    with pytest.raises(InputError) as caught:
        made.book()
    told = caught.value.problems
    assert {problem.file for problem in told} == {str(tmp_path / "pyproject.toml")}
    assert [(problem.field.removeprefix("tool.networking-rules."), problem.message) for problem in told] == [
        ("select", "no rule 'XYZ'"),
        ("select", "no rule 'GIV01'; did you mean 'GIV001'?"),
        ("ignore", "no rule 'QQQ'"),
        ('per-file-ignores."old/*"', "no rule 'NOPE'"),
        ("options.ZZZ001", "no rule 'ZZZ001'"),
        ("options.GIV001", "GIV001 has no option 'gives'; it has min_gives"),
        ("options.GIV001", "GIV001: option min_gives takes a whole number, not 1.5"),
    ]  # fmt: skip
    with pytest.raises(RuleError) as refused:
        Settings(select=("XYZ",), ignore=("QQQ",)).book()
    assert str(refused.value) == "no rule 'XYZ'\nno rule 'QQQ'"
    with pytest.raises(RuleError, match=r"^no rule 'QQQ'$"):
        merged(read(write(tmp_path)), None, (), ["QQQ"]).book()


def test_options_go_by_the_name_of_a_rule_too():
    """As everything that names one."""
    book = Settings(options={"ask-before-give": {"min_gives": 2}}).book()
    assert book == Settings(options={"GIV001": {"min_gives": 2}}).book()
    assert book["GIV001"].values["min_gives"] == 2


def test_rules_of_another_profile_may_be_named():
    """Selecting brings them in; ignoring or setting what is not in play does nothing."""
    assert Settings(select=("RCH005",)).book().codes == ("RCH005",)
    assert Settings(ignore=("RCH005",), options={"RCH005": {"others": 5}}).book() == guide()
    assert Settings("evidence", options={"RCH005": {"others": 5}}).book()["RCH005"].values["others"] == 5
    assert Settings(ignore=("ask-before-give",)).book() == guide().ignore("GIV001")


def test_a_selection_keeps_the_profile_s_verdict():
    """Under strict an info fails, whatever is selected."""
    assert Settings("strict", select=("TIM004",)).book().fail_on == "info"
    assert Settings("guide", select=("TIM004",)).book().fail_on == "warning"


def test_the_command_line_comes_on_top():
    """A profile or selection there replaces, what is ignored adds up, options stay."""
    base = Settings("evidence", ("GIV",), ("GIV006",), {"GIV001": {"min_gives": 2}})
    assert merged(base, None, (), ()) == base
    over = merged(base, "strict", ["RCH"], ["RCH001"])
    assert (over.profile, over.select, over.ignore) == ("strict", ("RCH",), ("GIV006", "RCH001"))
    assert over.options == base.options


def test_profiles():
    """Each holds the one before; strict lets infos fail; a rule the guide grounds is in the guide."""
    plain, evidence, strict = (guide(name) for name in ("guide", "evidence", "strict"))
    assert set(plain.codes) < set(evidence.codes) == set(strict.codes)
    assert (plain.fail_on, evidence.fail_on, strict.fail_on) == ("warning", "warning", "info")
    assert set(plain.codes) == {rule.code for rule in RULES if "guide" in rule.grounds}
    with pytest.raises(RuleError, match="choose from guide, evidence, strict"):
        guide("none")


def test_files_are_left_out_by_patterns(tmp_path):
    """Of their path from the settings' folder, or of their name alone."""
    settings = read(write(tmp_path, '[tool.networking-rules]\nexclude = ["drafts/fr/*", "*.bak.md"]\n'))
    for file, left_out in (("drafts/fr/deep/a.md", True), ("drafts/en/a.md", False), ("drafts/en/a.bak.md", True)):
        assert settings.excludes(str(tmp_path / file)) is left_out
