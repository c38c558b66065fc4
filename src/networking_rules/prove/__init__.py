"""
Proofs about rules: which can never fire, always do, are implied by others, or ask together for what cannot be.

    from networking_rules.prove import proofs
    for proof in proofs(book, assume=(...)):
        print(proof)

The solver is z3 (extra `prove`). It looks at all values that the facts could have, known ones only; what facts have
to do with each other it does not know unless it is told by `assume`.
"""

from networking_rules.prove.decisive import DecisivePair, decisive_pairs
from networking_rules.prove.proofs import Proof, proofs

__all__ = ["DecisivePair", "Proof", "decisive_pairs", "proofs"]
