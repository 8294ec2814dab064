from learningpaths.catalogue.blocks.stages import Rule, StageBlock
from learningpaths.catalogue.blocks.steps import StepsBlock

__all__ = ["Rule", "StageBlock", "StepsBlock"]
