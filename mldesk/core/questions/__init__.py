"""What scripts ask while they run, in files of their run's folder, and the answers that the engine gives.

The script's side is mldesk.runtime.azureml.channel, where the files are described.
"""

from .answering import answer, answer_failure, open_questions, remove_questions

__all__ = ["answer", "answer_failure", "open_questions", "remove_questions"]
