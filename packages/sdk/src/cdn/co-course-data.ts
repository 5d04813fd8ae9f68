import '@coform/forms/courses/linked-data/define';
