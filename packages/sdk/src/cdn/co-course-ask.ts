import '@coform/forms/courses/ask/define';
