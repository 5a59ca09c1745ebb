@NullMarked
package app.zhirong.subsidy.service;

import org.jspecify.annotations.NullMarked;
